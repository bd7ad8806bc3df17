import { useWords } from "~/i18n/use";
import type { Role } from "~/people/actor";
import { Actions, ButtonLink } from "~/ui";

/** The ways to what one answers for, and to the courses for who has none that waits. The first is then the main one. */
export function Ways({ roles, reviews, free }: { roles: Role[]; reviews: boolean; free: boolean }) {
  const { words } = useWords();
  const ways = [
    ...(roles.includes("vinOmbud") ? [{ href: "/unit", label: words.home.seeUnit }] : []),
    ...(roles.includes("manager") ? [{ href: "/team", label: words.home.seeTeam }] : []),
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
