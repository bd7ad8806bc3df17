// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

/** `done` is quiet so that the eye goes to what remains. */
type TaskState = "done" | "next" | "open" | "late";

type Task = {
  id: string;
  title: ReactNode;
  href: string;
  /** The state in words: "Klar", "Påbörjad", "Inte påbörjad". Left out where the list is only of places to go. */
  status?: ReactNode;
  state: TaskState;
  /** A line under the title: minutes, what makes it done. */
  note?: ReactNode;
};

/** What there is to do, in order, each with its state. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="tasks">
      {tasks.map(({ id, title, href, status, state, note }) => (
        <li key={id} className={`task task-${state}`}>
          <div className="task-words">
            <a href={href} aria-describedby={status ? `${id}-status` : undefined}>
              {title}
            </a>
            {note && <p className="hint">{note}</p>}
          </div>
          {status && (
            <span className="task-status" id={`${id}-status`}>
              {status}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
