/** One lesson, YAML text or story as it was read, for the rules about language. */
export interface ReadText {
  file: string;
  /** What it is measured with: a unit's id, or what `scenarioPart` gives. */
  part: string;
  firstLine: number;
  body: string;
  kind: "lesson" | "yaml" | "ink";
}

/** A scenario is measured as a unit of its own. The space keeps it apart from every unit's id. */
export function scenarioPart(scenarioId: string): string {
  return `scenario ${scenarioId}`;
}
