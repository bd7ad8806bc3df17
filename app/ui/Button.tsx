// SPDX-License-Identifier: EUPL-1.2
import type { ComponentPropsWithoutRef } from "react";

/** `choice` is a full row of text that answers at once, as in a role-play. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "choice";

type ButtonProps = ComponentPropsWithoutRef<"button"> & { kind?: ButtonKind };
type ButtonLinkProps = ComponentPropsWithoutRef<"a"> & { href: string; kind?: ButtonKind };

/** A button of a form. One primary to a page. */
export function Button({ kind = "primary", type = "submit", ...rest }: ButtonProps) {
  return <button type={type} {...rest} className={`button button-${kind}`} />;
}

/** A link that looks like a button: for going on, never for doing. */
export function ButtonLink({ kind = "primary", children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={`button button-${kind}`}>
      {children}
    </a>
  );
}

/** Back to where one was in a long text. Hidden until `page.js` knows that one was somewhere. */
export function ReadOnButton({ kind = "secondary", ...rest }: ButtonProps) {
  return <Button {...rest} kind={kind} type="button" hidden data-read-on="" />;
}

/** Prints the page. Hidden until `page.js` is there to do it. */
export function PrintButton({ kind = "secondary", ...rest }: ButtonProps) {
  return <Button {...rest} kind={kind} type="button" hidden data-print="" />;
}
