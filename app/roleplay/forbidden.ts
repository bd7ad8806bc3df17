// SPDX-License-Identifier: EUPL-1.2
type Forbidden = { message: string; pattern: RegExp };

const memory = "remembers by itself how often a place was passed; use a declared VAR instead";
const chance = "makes the same choices lead to different places; let a declared VAR decide";

/** Ink's own commands in compiled JSON that would make a run differ when it is replayed, or a state hard to recognise. */
const commands: Record<string, Forbidden> = {
  visit: { message: `a sequence such as {a|b|c}, {&…} or {!…} ${memory}`, pattern: /\{[&!~]|\{[^{}:]*\|/ },
  seq: { message: `a shuffle {~…} ${chance}`, pattern: /\{~/ },
  readc: { message: `READ_COUNT ${memory}`, pattern: /READ_COUNT/ },
  turns: { message: `TURNS_SINCE ${memory}`, pattern: /TURNS_SINCE/ },
  turn: { message: `TURNS ${memory}`, pattern: /TURNS\s*\(/ },
  choiceCnt: {
    message: "CHOICE_COUNT makes choices depend on each other's order; use a declared VAR",
    pattern: /CHOICE_COUNT/,
  },
  rnd: { message: `RANDOM ${chance}`, pattern: /RANDOM\s*\(/ },
  srnd: { message: `SEED_RANDOM ${chance}`, pattern: /SEED_RANDOM/ },
  lrnd: { message: `LIST_RANDOM ${chance}`, pattern: /LIST_RANDOM/ },
  thread: { message: "a thread (<- knot) mixes the choices of two places; write them in one", pattern: /^\s*<-/ },
};

/** Every construct in a compiled story that the contract forbids, once each, with a pattern to find it in the Ink text. */
export function findForbidden(story: string): Forbidden[] {
  const root = JSON.parse(story);
  const found = new Map<string, Forbidden>();
  const add = (one: Forbidden) => found.set(one.message, one);
  const queue: unknown[] = [root.root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (typeof node === "string" && Object.hasOwn(commands, node)) add(commands[node] as Forbidden);
    else if (Array.isArray(node)) queue.push(...node.filter((child) => child !== null));
    else if (typeof node === "object" && node !== null) {
      for (const one of inObject(node as Record<string, unknown>)) add(one);
      // A divert's target and a variable's name are names, not commands.
      queue.push(
        ...Object.entries(node)
          .filter(([key, value]) => typeof value === "object" && value !== null && key !== "^var")
          .map(([, value]) => value),
      );
    }
  }
  if (Object.keys(root.listDefs ?? {}).length > 0)
    add({ message: "a LIST is no bounded number; use VARs declared in the yml", pattern: /^\s*LIST\b/ });
  return [...found.values()];
}

function inObject(node: Record<string, unknown>): Forbidden[] {
  const found: Forbidden[] = [];
  if (typeof node["CNT?"] === "string") {
    const place = node["CNT?"].split(".").find((part) => /^[a-z_]\w*$/i.test(part)) ?? "";
    found.push({
      message: `asking whether "${place}" has been visited ${memory}`,
      pattern: new RegExp(`\\{[^}]*\\b${place}\\b`),
    });
  }
  if (typeof node["x()"] === "string")
    found.push({
      message: `the external function ${node["x()"]} does not exist on the server`,
      pattern: /^\s*EXTERNAL\b/,
    });
  // A choice with * is found line by line, with better words.
  if (typeof node["*"] === "string" && Number(node.flg) & 8)
    found.push({
      message: "a choice without words (+ ->) is taken by nobody; use a divert",
      pattern: /^\s*[+*]\s*(\{[^}]*\}\s*)*->/,
    });
  return found;
}
