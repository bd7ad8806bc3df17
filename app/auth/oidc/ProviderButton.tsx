// SPDX-License-Identifier: EUPL-1.2
import { Button } from "~/ui";

/** Begins a sign-in through the municipality's provider. */
export function ProviderButton({ to, children }: { to: string; children: string }) {
  return (
    <form method="post" action="/login/oidc">
      <input type="hidden" name="to" value={to} />
      <Button>{children}</Button>
    </form>
  );
}
