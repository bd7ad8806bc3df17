// SPDX-License-Identifier: EUPL-1.2
// Exempelkommunen: the one made-up municipality that the demo shows and the tests live in. Nobody in it exists.
import type { Role } from "../app/people/actor";
import type { Part } from "../app/people/group";
import type { JobFamily } from "../app/people/jobFamily";
import type { FactKind } from "../app/plan/readiness";
import type { Contact } from "../app/support/contact";
import type { Fault } from "../app/support/standing";

export const municipality = {
  id: "exempelkommunen",
  name: "Exempelkommunen",
  term: "VIN",
  contactName: "Karin Lindqvist, samordnare",
  // Numbers in this series are set aside for fiction and lead nowhere.
  contactPhone: "08-465 004 00",
  contactEmail: "karin.lindqvist@exempelkommunen.example",
  neutralSite: "https://www.smhi.se/",
};

/** The code is what the municipality's HR system calls the unit; the job family what its employees work with. */
export const units: { id: string; name: string; parent: string; code: string; jobFamily?: JobFamily }[] = [
  { id: "vof", name: "Vård- och omsorgsförvaltningen", parent: municipality.id, code: "20" },
  { id: "soc", name: "Socialförvaltningen", parent: municipality.id, code: "30" },
  { id: "hemtjanst-norr", name: "Hemtjänst Norr", parent: "vof", code: "2010", jobFamily: "homeCare" },
  { id: "hemtjanst-soder", name: "Hemtjänst Söder", parent: "vof", code: "2020", jobFamily: "homeCare" },
  { id: "hemtjanst-natt", name: "Hemtjänst Natt", parent: "vof", code: "2030", jobFamily: "homeCare" },
  { id: "bjorken", name: "Boendet Björken", parent: "vof", code: "2040", jobFamily: "housing" },
  { id: "boendestod", name: "Boendestödet", parent: "vof", code: "2050", jobFamily: "housingSupport" },
  { id: "bistand", name: "Biståndsenheten", parent: "soc", code: "3010", jobFamily: "needsAssessor" },
  { id: "lss", name: "LSS-enheten", parent: "soc", code: "3020", jobFamily: "disabilityOfficer" },
  { id: "vuxen", name: "Vuxenenheten", parent: "soc", code: "3030", jobFamily: "socialWorker" },
  { id: "ekonomi", name: "Försörjningsstöd", parent: "soc", code: "3040", jobFamily: "incomeSupport" },
  { id: "arbetsmarknad", name: "Arbetsmarknadsenheten", parent: "soc", code: "3050", jobFamily: "labourMarket" },
];

/** How far somebody has come in the first course: parts done, and whether in the middle of the next. */
type Progress = { parts: number | "all"; started?: boolean };

export interface WorldPerson {
  id: string;
  name: string;
  unit: string;
  roles: Role[];
  /** Employed this many days ago. */
  days: number;
  progress: Progress;
  /** Has come to the second cycle of the course: its renewal is open, or done as well. */
  renewal?: "open" | "done";
}

/** The people one signs in as in tests and shows first in the demo. */
const named: WorldPerson[] = [
  { id: "amina", name: "Amina Warsame", unit: "hemtjanst-norr", roles: ["employee"], days: 3, progress: { parts: 0 } },
  {
    id: "elias",
    name: "Elias Holm",
    unit: "bistand",
    roles: ["employee"],
    days: 12,
    progress: { parts: 3, started: true },
  },
  {
    id: "maria",
    name: "Maria Öberg",
    unit: "hemtjanst-norr",
    roles: ["employee", "manager"],
    days: 900,
    progress: { parts: "all" },
  },
  {
    id: "johan",
    name: "Johan Ek",
    unit: "hemtjanst-norr",
    roles: ["employee", "vinOmbud"],
    days: 1400,
    progress: { parts: "all" },
  },
  {
    id: "rita",
    name: "Rita Sandberg",
    unit: "hemtjanst-norr",
    roles: ["employee"],
    days: 1100,
    progress: { parts: "all" },
    renewal: "open",
  },
  {
    id: "olof",
    name: "Olof Brandt",
    unit: "hemtjanst-norr",
    roles: ["employee"],
    days: 1500,
    progress: { parts: "all" },
    renewal: "done",
  },
  {
    id: "karin",
    name: "Karin Lindqvist",
    unit: municipality.id,
    roles: ["coordinator"],
    days: 2000,
    progress: { parts: 0 },
  },
];

/** Manager, VIN-ombud and colleagues of each unit, by name. */
const staff: Record<string, { manager?: string; ombud?: string; colleagues: string[] }> = {
  "hemtjanst-norr": { colleagues: ["Bengt Åkesson", "Dina Haddad", "Ulla Persson", "Samir Aziz", "Linn Östberg"] },
  "hemtjanst-soder": {
    manager: "Peter Nyström",
    ombud: "Fatima Rahimi",
    colleagues: ["Åsa Lund", "Goran Petrović", "Therese Viklund", "Mohamed Ali Hassan", "Eva-Lena Strand"],
  },
  "hemtjanst-natt": {
    manager: "Ingrid Sandell",
    ombud: "Tomas Berg",
    colleagues: ["Selma Yıldız", "Rolf Gustavsson", "Nadia Benali", "Kent Fors"],
  },
  bjorken: {
    manager: "Yasmin Karimi",
    ombud: "Lars-Åke Norling",
    colleagues: ["Camilla Dahl", "Binyam Tesfay", "Gunilla Ström", "Pia Wallin", "Oskar Lindgren"],
  },
  boendestod: {
    manager: "Henrik Sjö",
    ombud: "Maja Forsell",
    colleagues: ["Ali Rezaei", "Birgitta Hedman", "Jonna Falk"],
  },
  bistand: {
    manager: "Anna Källström",
    ombud: "Leila Mansour",
    colleagues: ["Fredrik Ahl", "Sofia Ekdahl", "Örjan Blom"],
  },
  lss: { manager: "Mats Edlund", ombud: "Hanna Rask", colleagues: ["Zahra Nouri", "Viktor Palm", "Ellen Grahn"] },
  vuxen: {
    manager: "Susanne Björk",
    ombud: "Daniel Kovač",
    colleagues: ["Emma Lagergren", "Ibrahim Conteh", "Klara Zetterlund"],
  },
  ekonomi: {
    manager: "Robert Alm",
    ombud: "Sara Mikaelsson",
    colleagues: ["Tove Hallberg", "Amir Jafari", "Lotta Kvist", "Niklas Ro"],
  },
  arbetsmarknad: {
    manager: "Elin Månsson",
    ombud: "Jamal Osman",
    colleagues: ["Vera Ljung", "Patrik Hole", "Mimmi Svärd"],
  },
};

/** One after the other: most are done, some are on their way, one in seven is late. */
const pattern: { days: number; progress: Progress }[] = [
  { days: 410, progress: { parts: "all" } },
  { days: 22, progress: { parts: 5, started: true } },
  { days: 260, progress: { parts: "all" } },
  { days: 47, progress: { parts: 2, started: true } },
  { days: 9, progress: { parts: 1 } },
  { days: 700, progress: { parts: "all" } },
  { days: 16, progress: { parts: 7 } },
  { days: 1300, progress: { parts: "all" } },
  { days: 38, progress: { parts: 0 } },
  { days: 5, progress: { parts: 0, started: true } },
];

function idOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-");
}

export const people: WorldPerson[] = [
  ...named,
  ...Object.entries(staff)
    .flatMap(([unit, { manager, ombud, colleagues }]) => [
      ...(manager ? [{ name: manager, unit, roles: ["employee", "manager"] as Role[] }] : []),
      ...(ombud ? [{ name: ombud, unit, roles: ["employee", "vinOmbud"] as Role[] }] : []),
      ...colleagues.map((name) => ({ name, unit, roles: ["employee"] as Role[] })),
    ])
    .map((person, index) => {
      const { days, progress } = pattern[index % pattern.length] ?? { days: 30, progress: { parts: 0 } };
      // A manager or an ombud is not somebody's newest colleague.
      const settled = person.roles.length > 1;
      return {
        ...person,
        id: idOf(person.name),
        days: settled ? days + 500 : days,
        progress: settled && index % 4 ? { parts: "all" as const } : progress,
      };
    }),
];

/** Who is VIN-handläggare, and of which unit: one of two deciding units, one for everybody else. */
export const handlers = [
  { personId: "daniel-kovac", unit: municipality.id },
  { personId: "sofia-ekdahl", unit: "bistand" },
  { personId: "zahra-nouri", unit: "lss" },
];

export interface WorldFact {
  unit: string;
  kind: FactKind;
  /** Done so many days ago, recorded the same day. */
  days: number;
  by: string;
  /** A mistake that was taken back at once. */
  isWithdrawn?: boolean;
}

/** What units have done to be ready: one has done everything, some are on their way, two have not begun. */
export const facts: WorldFact[] = [
  { unit: "hemtjanst-norr", kind: "routine", days: 200, by: "maria" },
  { unit: "hemtjanst-norr", kind: "meeting", days: 48, by: "johan" },
  { unit: "hemtjanst-norr", kind: "meeting", days: 20, by: "johan", isWithdrawn: true },
  { unit: "hemtjanst-norr", kind: "meeting", days: 430, by: "johan" },
  { unit: "hemtjanst-norr", kind: "pairPractice", days: 310, by: "johan" },
  { unit: "hemtjanst-soder", kind: "routine", days: 420, by: "peter-nystrom" },
  { unit: "hemtjanst-soder", kind: "meeting", days: 30, by: "fatima-rahimi" },
  { unit: "bjorken", kind: "routine", days: 90, by: "yasmin-karimi" },
  { unit: "bjorken", kind: "meeting", days: 16, by: "yasmin-karimi" },
  { unit: "bjorken", kind: "pairPractice", days: 12, by: "yasmin-karimi" },
  { unit: "boendestod", kind: "routine", days: 30, by: "henrik-sjo" },
  { unit: "bistand", kind: "routine", days: 150, by: "anna-kallstrom" },
  { unit: "bistand", kind: "meeting", days: 400, by: "leila-mansour" },
  { unit: "bistand", kind: "pairPractice", days: 20, by: "leila-mansour" },
  { unit: "lss", kind: "meeting", days: 100, by: "hanna-rask" },
  { unit: "lss", kind: "pairPractice", days: 15, by: "hanna-rask" },
  { unit: "vuxen", kind: "routine", days: 60, by: "susanne-bjork" },
  { unit: "vuxen", kind: "meeting", days: 33, by: "daniel-kovac" },
  { unit: "vuxen", kind: "pairPractice", days: 5, by: "daniel-kovac" },
  { unit: "ekonomi", kind: "routine", days: 500, by: "robert-alm" },
];

/** What the HR system calls a person, by the place in the list. */
export const numberOf = (person: WorldPerson) => String(1001 + people.indexOf(person));

/** Whose identity is protected: the name is the one chosen. */
export const protectedId = "nadia-benali";

/** Who is away since and until so many days from now. Has done the course, so that nobody else's figures move. */
export const away = { id: "lars-ake-norling-away", personId: "lars-ake-norling", from: -40, to: 60 };

/** Who worked here and does not any longer: employed from and to, in days from now. */
export const former = { id: "gun-aspelin", name: "Gun Aspelin", unit: "lss", number: "0907", from: -1500, to: -45 };

/** The group across units, by who is in it as what. */
export const group = {
  id: "vin-gruppen",
  name: "VIN-gruppen",
  members: {
    karin: "lead",
    "daniel-kovac": "caseHandler",
    "anna-kallstrom": "caseHandler",
    "hanna-rask": "caseHandler",
    "sara-mikaelsson": "caseHandler",
    johan: "operations",
    "yasmin-karimi": "operations",
  } satisfies Record<string, Part>,
};

export interface WorldContact extends Contact {
  id: string;
  /** Checked by the coordinator this many days ago. */
  checked: number;
  /** What somebody has said is wrong, this many days ago. */
  reported?: { what: Fault; days: number };
}

const contact = (
  given: Pick<WorldContact, "id" | "kind" | "title" | "helps" | "phone" | "hours" | "checked"> & Partial<WorldContact>,
): WorldContact => ({
  forWhom: "",
  email: "",
  web: "",
  address: "",
  channels: ["phone"],
  terms: [],
  accepts: [],
  owner: "Karin Lindqvist, samordnare",
  backup: "Susanne Björk, chef för Vuxenenheten",
  reviewMonths: 6,
  ...given,
});

/** Whom one can turn to. One is overdue, one is said to be wrong. Every number is of a series set aside for fiction. */
export const contacts: WorldContact[] = [
  contact({
    id: "akut-dagtid",
    kind: "acute",
    title: "Socialtjänsten, akut dagtid",
    helps: "Skydd samma dag, följe till polis eller vård, och någonstans att sova i natt.",
    forWhom: "Alla över 18 år, med eller utan barn. Personal kan ringa och fråga utan att säga namn.",
    phone: "08-465 004 10",
    hours: "Vardagar 8–16.30",
    channels: ["phone", "dropIn"],
    address: "Stora Torget 1, Exempelby",
    terms: ["anonymous"],
    accepts: ["addiction", "disability", "accessible", "interpreter", "men", "hbtqi"],
    checked: 40,
  }),
  contact({
    id: "socialjouren",
    kind: "duty",
    title: "Socialjouren",
    helps: "Samma hjälp som på dagen, när socialtjänsten har stängt.",
    forWhom: "Alla, också barn. Personal får ringa.",
    phone: "08-465 004 12",
    hours: "Vardagar 16.30–8, dygnet runt på helger",
    terms: ["anonymous"],
    accepts: ["addiction", "disability", "interpreter", "men", "hbtqi"],
    checked: 40,
    reviewMonths: 3,
  }),
  contact({
    id: "mottagningen",
    kind: "entry",
    title: "Socialtjänstens mottagning",
    helps: "Råd om vart man kan vända sig, och första samtalet för den som vill ha hjälp.",
    forWhom: "Den som är utsatt, den som är orolig för någon, och du som personal.",
    phone: "08-465 004 14",
    hours: "Vardagar 8.30–16",
    email: "mottagningen@exempelkommunen.example",
    address: "Stora Torget 1, Exempelby",
    channels: ["phone", "dropIn", "email"],
    terms: ["anonymous"],
    accepts: ["accessible", "interpreter"],
    checked: 75,
  }),
  contact({
    id: "vin-handlaggare",
    kind: "handler",
    title: "Daniel Kovač, VIN-handläggare",
    helps: "Samtal om vad som har hänt och vilken hjälp som finns. Svar på dina frågor om hur du går vidare.",
    forWhom: "Vuxna som utsätts för våld av någon närstående.",
    phone: "08-465 004 16",
    hours: "Vardagar 9–15",
    channels: ["phone", "visit"],
    accepts: ["addiction", "disability", "interpreter", "men", "hbtqi"],
    checked: 75,
    reported: { what: "hours", days: 2 },
  }),
  contact({
    id: "skyddat-boende",
    kind: "shelter",
    title: "Skyddat boende, kontaktvägen",
    helps: "En plats att bo på när det är farligt hemma. Socialtjänsten hjälper till dit, dygnet runt.",
    forWhom: "Vuxna med och utan barn.",
    phone: "08-465 004 18",
    hours: "Dygnet runt",
    accepts: ["disability", "interpreter", "children", "sons", "hbtqi"],
    checked: 110,
  }),
  contact({
    id: "mansboendet",
    kind: "shelter",
    title: "Boende för män, regionens",
    helps: "En tillfällig plats att bo på för män som måste hemifrån.",
    forWhom: "Män över 18 år. Husdjur efter överenskommelse.",
    phone: "031-390 06 20",
    hours: "Dygnet runt",
    accepts: ["addiction", "accessible", "interpreter", "children", "sons", "men", "hbtqi", "pets"],
    checked: 130,
  }),
  contact({
    id: "barn-och-familj",
    kind: "children",
    title: "Barn och familj, mottagningen",
    helps: "Orosanmälan, och råd när du inte vet om du ska anmäla.",
    forWhom: "Barn under 18 år. Du som är orolig för ett barn.",
    phone: "08-465 004 22",
    hours: "Vardagar 8–16.30, annars Socialjouren",
    terms: ["withoutAssessment"],
    checked: 50,
  }),
  contact({
    id: "stodcentrum",
    kind: "health",
    title: "Stödcentrum för utsatta",
    helps: "Stödsamtal, ett eller flera. Hjälp att få skador dokumenterade i vården.",
    forWhom: "Vuxna och unga från 15 år.",
    phone: "031-390 06 24",
    hours: "Måndag till torsdag 9–16",
    web: "https://www.exempelregionen.example/stodcentrum",
    channels: ["phone", "visit", "chat"],
    terms: ["withoutAssessment", "anonymous"],
    accepts: ["addiction", "disability", "accessible", "interpreter", "men", "hbtqi"],
    checked: 290,
    reviewMonths: 6,
  }),
  contact({
    id: "polisen-lokalt",
    kind: "police",
    title: "Polisen, brottsofferstöd i länet",
    helps: "Frågor om anmälan, kontaktförbud och skydd. Vid fara just nu: ring 112.",
    phone: "08-465 004 26",
    hours: "Vardagar 9–16",
    backup: "",
    checked: 95,
  }),
  contact({
    id: "kvinnojouren",
    kind: "voluntary",
    title: "Kvinnojouren Lyktan",
    helps: "Stödsamtal, följe till myndigheter och hjälp med praktiska saker.",
    forWhom: "Kvinnor och tjejer från 15 år.",
    phone: "031-390 06 28",
    hours: "Måndag, onsdag och fredag 13–19",
    web: "https://www.lyktan.example/chatt",
    channels: ["phone", "visit", "chat"],
    terms: ["withoutAssessment", "anonymous"],
    accepts: ["interpreter", "children", "hbtqi", "pets"],
    checked: 60,
  }),
  contact({
    id: "sluta-sla",
    kind: "usesViolence",
    title: "Samtalsmottagningen Vända",
    helps: "Samtal för den som vill sluta använda våld, eller är rädd att börja.",
    forWhom: "Vuxna som bor i länet.",
    phone: "031-390 06 32",
    hours: "Tisdag och torsdag 10–18",
    channels: ["phone", "visit"],
    terms: ["withoutAssessment", "anonymous"],
    accepts: ["addiction", "interpreter", "men", "hbtqi"],
    checked: 60,
  }),
  contact({
    id: "foretagshalsan",
    kind: "staff",
    title: "Företagshälsan Exempel",
    helps: "Samtal efter något tungt på jobbet, eller om du själv har det svårt hemma.",
    forWhom: "Alla som är anställda i kommunen. Chefen får inte veta att du har ringt.",
    phone: "08-465 004 34",
    hours: "Vardagar 8–17",
    channels: ["phone", "visit"],
    terms: ["withoutAssessment"],
    accepts: ["accessible", "interpreter"],
    owner: "HR-avdelningen",
    backup: "Karin Lindqvist, samordnare",
    checked: 20,
    reviewMonths: 12,
  }),
];
