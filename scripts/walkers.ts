// Checks scenarios side by side in processes of their own, as many as there are cores: walking every state of nine
// scenes keeps one core busy for ten seconds. Threads would do, but the TypeScript loader does not reach them.
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { CheckedScenario, CheckScenario } from "../app/content/library.server";

type Given = Parameters<CheckScenario>[0];
interface Task {
  given: Given;
  done: (checked: CheckedScenario) => void;
  failed: (error: unknown) => void;
}

/** So many at most: each takes some hundred MB for the longest scene. */
const most = Math.min(4, availableParallelism());

/** Processes that check scenarios. None is started before it is needed; `end` ends those that were. */
export class Walkers {
  readonly #tasks: Task[] = [];
  readonly #walkers: ChildProcess[] = [];
  readonly #idle: ChildProcess[] = [];

  readonly check: CheckScenario = (given) =>
    new Promise((done, failed) => {
      this.#tasks.push({ given, done, failed });
      const walker = this.#idle.pop() ?? (this.#walkers.length < most ? this.#start() : undefined);
      if (walker) this.#next(walker);
    });

  end() {
    for (const walker of this.#walkers) walker.kill();
  }

  #start(): ChildProcess {
    const program = fileURLToPath(new URL("walker.ts", import.meta.url));
    const walker = fork(program, { execArgv: ["--import", "tsx"], serialization: "advanced" });
    this.#walkers.push(walker);
    return walker;
  }

  /** Gives a walker the longest scene that waits: begun last, it would keep one walker at work after the others. */
  #next(walker: ChildProcess) {
    this.#tasks.sort((a, b) => a.given.ink.length - b.given.ink.length);
    const task = this.#tasks.pop();
    if (!task) {
      this.#idle.push(walker);
      return;
    }
    const failed = (code: number | null) => task.failed(new Error(`checking ${task.given.inkFile} ended with ${code}`));
    walker.once("exit", failed);
    walker.once("message", (checked: CheckedScenario) => {
      walker.off("exit", failed);
      task.done(checked);
      this.#next(walker);
    });
    walker.send(task.given);
  }
}
