import { notFound } from "~/lib/http.server";

export const handle = { door: "open" };

export function loader() {
  throw notFound();
}

export const action = loader;

export default function NotFound() {
  return null;
}
