// SPDX-License-Identifier: EUPL-1.2
// Reading a posted form. It never decides what the fields mean.
import { z } from "zod";

const longest = 64 * 1024;

/**
 * The form of a request as a list of fields. Anything that is not an ordinary form is a 415, too much a 413: both are
 * thrown as answers, because no page of ours sends them.
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) throw new Response(null, { status: 415 });
  const body = await request.text();
  if (body.length > longest) throw new Response(null, { status: 413 });
  return new URLSearchParams(body);
}

/** Reads the form by a schema whose fields are single values; a field that breaks it throws 400: no page sends it. */
export async function readFields<Shape extends z.ZodRawShape>(
  request: Request,
  shape: Shape,
): Promise<z.infer<z.ZodObject<Shape>>> {
  const form = await readForm(request);
  const parsed = z.object(shape).safeParse(Object.fromEntries(form));
  if (!parsed.success) throw new Response(null, { status: 400 });
  return parsed.data;
}

/** A file somebody has chosen, whole: the server refuses what is larger than the route takes. */
export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * A form with one file in it. What is no such form is a 415 or a 400, thrown as answers, because no page of ours sends it.
 * @param field of the file; without one there is no file
 */
export async function readUpload(
  request: Request,
  field: string,
): Promise<{ fields: Record<string, string>; file: UploadedFile | null }> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("multipart/form-data")) throw new Response(null, { status: 415 });
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const given = form.get(field);
  const fields = [...form].filter((each): each is [string, string] => typeof each[1] === "string");
  return {
    fields: Object.fromEntries(fields),
    file: given instanceof File ? { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) } : null,
  };
}
