// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, Table, Tag } from "~/ui";
import type { Device } from "./device";

interface Moment {
  day: string;
  time: string;
}

interface Shown {
  id: string;
  device: Device;
  isShared: boolean;
  isThis: boolean;
  since: Moment;
  used: Moment;
}

/** Where one is signed in, a row each. This one ends by signing out, which each page offers. */
export function SessionTable({ sessions }: { sessions: readonly Shown[] }) {
  const { words, day } = useWords();
  const say = words.sessions;
  const at = (moment: Moment) => say.at(day(moment.day), moment.time);
  return (
    <Table
      caption={say.title}
      head={[say.device, say.since, say.used, { label: say.action, beside: true }]}
      rows={sessions.map(({ id, device, isShared, isThis, since, used }) => ({
        id,
        cells: [
          isShared ? say.shared(say.devices[device]) : say.devices[device],
          at(since),
          at(used),
          isThis ? (
            <Tag key="this">{say.thisOne}</Tag>
          ) : (
            <form key="end" method="post" action="/account/sessions/ended">
              <input type="hidden" name="session" value={id} />
              <Button kind="quiet" aria-label={say.endOne(say.devices[device], at(since))}>
                {say.end}
              </Button>
            </form>
          ),
        ],
      }))}
    />
  );
}
