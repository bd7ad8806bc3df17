// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Role } from "~/people/actor";
import { Actions, ButtonLink } from "~/ui";

interface Props {
  roles: Role[];
  reviews: boolean;
  /** How many of one's people are late. */
  late: number;
  /** Whether no course of one's own waits. */
  free: boolean;
}

/** The ways to what one answers for, and to the courses for who has none that waits. The first is then the main one. */
export function Ways({ roles, reviews, late, free }: Props) {
  const { words } = useWords();
  const ways = [
    ...(roles.includes("vinOmbud") ? [{ href: "/unit", label: words.home.seeUnit }] : []),
    ...(roles.includes("manager") ? [{ href: "/team", label: words.home.seeTeam(late) }] : []),
    ...(roles.includes("coordinator") ? [{ href: "/municipality", label: words.home.seeMunicipality }] : []),
    ...(reviews ? [{ href: "/review", label: words.review.title }] : []),
    ...(free ? [{ href: "/courses", label: words.home.toCourses }] : []),
  ];
  if (ways.length === 0) return null;
  return (
    <Actions>
      {ways.map(({ href, label }, index) => (
        <ButtonLink key={href} kind={free && index === 0 ? "primary" : "secondary"} href={href}>
          {label}
        </ButtonLink>
      ))}
    </Actions>
  );
}
