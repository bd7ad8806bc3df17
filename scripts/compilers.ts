// SPDX-License-Identifier: EUPL-1.2
// Compiles lessons and checks scenarios side by side in processes of their own, as many as there are cores. Threads would
// do, but the TypeScript loader does not reach them.
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { CompileText } from "../app/content/lessons.server";
import type { CheckScenario } from "../app/content/library.server";

/** What a process is sent, with a number; it answers with that and what the function has made. */
export type Work =
  | { kind: "lesson"; given: Parameters<CompileText> }
  | { kind: "scenario"; given: Parameters<CheckScenario> };
export type Answer = { number: number; made: unknown };

interface Task {
  work: Work;
  file: string;
  /** Of the text, in characters: how much work it is beside the others. */
  length: number;
  done: (made: unknown) => void;
  failed: (error: unknown) => void;
}

interface Compiler {
  process: ChildProcess;
  /** What it is given first: a process does again what it has done much faster than what it has not. */
  likes: Work["kind"];
  /** What it has and has not answered yet, by number. */
  at: Map<number, Task>;
}

/** So many at most: each takes some hundred MB for the longest scene. */
const most = Math.min(4, availableParallelism());

/**
 * So many characters a process has at a time, unless one text alone is longer: a scene by itself, and of lessons several,
 * so that one is read while the bundler has another.
 */
const enough = 30_000;

/** Processes that compile. None is started before it is needed; `end` ends those that were. */
export class Compilers {
  readonly #waiting = new Set<Task>();
  readonly #compilers: Compiler[] = [];
  #number = 0;

  readonly compileText: CompileText = (...given) => {
    const [body, file] = given;
    return this.#make({ kind: "lesson", given }, file, body.length);
  };

  readonly checkScenario: CheckScenario = (...given) => {
    const [{ inkFile, ink }] = given;
    return this.#make({ kind: "scenario", given }, inkFile, ink.length);
  };

  /** What the bundler says of being stopped in the middle of a text, a page of its own innards, is nobody's concern. */
  end() {
    for (const { process } of this.#compilers) {
      process.stderr?.destroy();
      process.kill();
    }
  }

  #make<Made>(work: Work, file: string, length: number): Promise<Made> {
    return new Promise((done, failed) => {
      this.#waiting.add({ work, file, length, done: done as Task["done"], failed });
      if (this.#compilers.length < most) this.#start();
      for (const compiler of this.#compilers) this.#give(compiler);
    });
  }

  #start() {
    const program = fileURLToPath(new URL("compiler.ts", import.meta.url));
    const compiler: Compiler = {
      process: fork(program, {
        execArgv: ["--import", "tsx"],
        stdio: ["ignore", "inherit", "pipe", "ipc"],
        serialization: "advanced",
        // React is slower with what it tells developers.
        env: { ...process.env, NODE_ENV: "production" },
      }),
      // Lessons are one process's work, since the scenes are the most.
      likes: this.#compilers.length === 0 ? "lesson" : "scenario",
      at: new Map(),
    };
    compiler.process.stderr?.pipe(process.stderr, { end: false });
    compiler.process.on("message", ({ number, made }: Answer) => {
      compiler.at.get(number)?.done(made);
      compiler.at.delete(number);
      this.#give(compiler);
    });
    compiler.process.on("exit", (code) => {
      for (const { file, failed } of compiler.at.values()) failed(new Error(`compiling ${file} ended with ${code}`));
    });
    this.#compilers.push(compiler);
  }

  /** Gives a process as much as it may have of what waits. */
  #give({ process, likes, at }: Compiler) {
    let length = [...at.values()].reduce((sum, task) => sum + task.length, 0);
    for (let task = this.#nextFor(likes); task; task = this.#nextFor(likes)) {
      length += task.length;
      if (length > enough && at.size > 0) return;
      this.#waiting.delete(task);
      this.#number++;
      at.set(this.#number, task);
      process.send({ number: this.#number, work: task.work });
    }
  }

  /** The longest text that waits: begun last, it would keep one process at work after the others. */
  #nextFor(kind: Work["kind"]): Task | undefined {
    const waiting = [...this.#waiting];
    const liked = waiting.filter(({ work }) => work.kind === kind);
    const from = liked.length > 0 ? liked : waiting;
    return from.reduce<Task | undefined>(
      (longest, task) => (longest && longest.length >= task.length ? longest : task),
      undefined,
    );
  }
}
