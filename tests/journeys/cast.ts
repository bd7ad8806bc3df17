// SPDX-License-Identifier: EUPL-1.2
// Who walks which journey: with JavaScript, and without. Whoever changes anything is a person of their own, so that the
// journeys can be walked in any order and at the same time.
import { test } from "@playwright/test";
import { people, type WorldPerson } from "../../prisma/world";

const cast = {
  newHire: ["amina", "birgitta-hedman"],
  comesBackToAStep: ["therese-viklund", "jonna-falk"],
  comesBackToALine: ["dina-haddad", "eva-lena-strand"],
  comesBackToAQuestion: ["linn-ostberg", "oskar-lindgren"],
  isSeenByTheManager: ["samir-aziz", "pia-wallin"],
  onlyKeys: ["selma-y-ld-z", "orjan-blom"],
  seesWhereTheFocusIs: ["johan", "fatima-rahimi"],
  answersTwice: ["klara-zetterlund", "patrik-hole"],
  choosesTwice: ["sofia-ekdahl", "ibrahim-conteh"],
  handsInTwice: ["nadia-benali", "hanna-rask"],
  hasACertificate: ["tomas-berg", "camilla-dahl"],
  readsTwice: ["binyam-tesfay", "vera-ljung"],
  answersWrongly: ["gunilla-strom", "ali-rezaei"],
  forgetsAnswers: ["rolf-gustavsson", "kent-fors"],
  inventsAChoice: ["maja-forsell", "sara-mikaelsson"],
  isAwayTooLong: ["elias", "ellen-grahn"],
  isAwayInAMeeting: ["lars-ake-norling", "daniel-kovac"],
  signsOutElsewhere: ["lotta-kvist", "niklas-ro"],
  leaves: ["bengt-akesson", "ulla-persson"],
  leavesByKeyboard: ["tove-hallberg", "mimmi-svard"],
  pressesShift: ["mohamed-ali-hassan", "mohamed-ali-hassan"],
  isLedAstray: ["asa-lund", "viktor-palm"],
  goesInTheMiddleOfATest: ["amir-jafari", "amir-jafari"],
  writes: ["fredrik-ahl", "emma-lagergren"],
  seesEveryPage: ["peter-nystrom", "susanne-bjork"],
  readsEnglish: ["robert-alm", "robert-alm"],
  prints: ["zahra-nouri", "zahra-nouri"],
} satisfies Record<string, [string, string]>;

/** People of whom journeys only read what is theirs to see. */
const readers = {
  manager: ["maria", "yasmin-karimi"],
  ombud: ["jamal-osman", "leila-mansour"],
  coordinator: ["karin", "karin"],
  newcomer: ["goran-petrovic", "goran-petrovic"],
  hasRated: ["olof", "olof"],
  isAskedAgain: ["rita", "rita"],
} satisfies Record<string, [string, string]>;

/** People who walk another journey as well, on other pages. */
const guests = {
  plays: ["peter-nystrom", "elin-mansson"],
  compares: ["amir-jafari", "amir-jafari"],
  losesTheNetwork: ["binyam-tesfay", "binyam-tesfay"],
  closesTheTabUnsaved: ["tomas-berg", "tomas-berg"],
  signsOutUnsaved: ["sofia-ekdahl", "sofia-ekdahl"],
  leavesATest: ["bengt-akesson", "bengt-akesson"],
  hasTwoTabs: ["lars-ake-norling", "daniel-kovac"],
  isSignedOutInATest: ["mats-edlund", "elin-mansson"],
  takesOneAtATime: ["maja-forsell", "sara-mikaelsson"],
  readsEasy: ["fredrik-ahl", "emma-lagergren"],
  refreshes: ["johan", "fatima-rahimi"],
  recordsADay: ["maja-forsell", "leila-mansour"],
  // In units that nobody tours meanwhile.
  handsOver: ["lars-ake-norling", "hanna-rask"],
  takesOver: ["camilla-dahl", "viktor-palm"],
  ratesAndPlays: ["linn-ostberg", "oskar-lindgren"],
  ratesAndReads: ["lotta-kvist", "viktor-palm"],
  // One's own sessions of this journey alone are ended in it.
  isInTwoPlaces: ["rolf-gustavsson", "kent-fors"],
  sharesATablet: ["therese-viklund", "jonna-falk"],
  answersEveryKind: ["klara-zetterlund", "patrik-hole"],
} satisfies Record<string, [string, string]>;

const used = Object.values(cast).flatMap((pair) => [...new Set(pair)]);
if (new Set(used).size !== used.length) throw new Error("Two journeys have the same person: give one of them another.");

export type Part = keyof typeof cast | keyof typeof readers | keyof typeof guests;

/** The person who plays this part in the project that runs. */
export function actorOf(part: Part): WorldPerson {
  const [withScript, without] = { ...cast, ...readers, ...guests }[part];
  const id = test.info().project.name === "js" ? withScript : without;
  const person = people.find((each) => each.id === id);
  if (!person) throw new Error(`Nobody in Exempelkommunen is ${id}.`);
  return person;
}
