// Exempelkommunen: the one made-up municipality that the demo shows and the tests live in. Nobody in it exists.
import type { Role } from "../app/people/actor";

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

export const units: { id: string; name: string; parent: string }[] = [
  { id: "vof", name: "Vård- och omsorgsförvaltningen", parent: municipality.id },
  { id: "soc", name: "Socialförvaltningen", parent: municipality.id },
  { id: "hemtjanst-norr", name: "Hemtjänst Norr", parent: "vof" },
  { id: "hemtjanst-soder", name: "Hemtjänst Söder", parent: "vof" },
  { id: "hemtjanst-natt", name: "Hemtjänst Natt", parent: "vof" },
  { id: "bjorken", name: "Boendet Björken", parent: "vof" },
  { id: "boendestod", name: "Boendestödet", parent: "vof" },
  { id: "bistand", name: "Biståndsenheten", parent: "soc" },
  { id: "lss", name: "LSS-enheten", parent: "soc" },
  { id: "vuxen", name: "Vuxenenheten", parent: "soc" },
  { id: "ekonomi", name: "Försörjningsstöd", parent: "soc" },
  { id: "arbetsmarknad", name: "Arbetsmarknadsenheten", parent: "soc" },
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
