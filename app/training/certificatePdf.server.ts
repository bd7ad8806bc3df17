// SPDX-License-Identifier: EUPL-1.2
// A certificate as a tagged PDF (PDF/UA): the same words as the page, with a title, a language and a structure, so that it
// can be listened to. The font comes with its package and has the letters of Latin, Greek and Cyrillic.
import { createRequire } from "node:module";
import type { Dictionary } from "~/i18n/sv";
import type { Certificate } from "./certificate.server";
import { extentOf } from "./extent";

interface Spoken {
  words: Dictionary;
  language: "sv" | "en";
  day: (day: string) => string;
  /** Where it can be checked; null where the platform does not know its own address. */
  address: string | null;
}

const font = (weight: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${weight}.ttf`);

const ink = { deep: "#1c4655", text: "#1b2427", muted: "#52605f", accent: "#bc6217" };

/** `gap` is the room below, in lines. */
type Style = Partial<{ font: "regular" | "strong"; color: string; gap: number }>;

/** @returns null for a name with letters that the font lacks: the page, which the browser can print, has them */
export async function certificatePdf(certificate: Certificate, { words, language, day, address }: Spoken) {
  const { default: PDFDocument } = await import("pdfkit");
  const say = words.certificate;
  const regular = font("400Regular/SourceSerif4_400Regular");
  const strong = font("600SemiBold/SourceSerif4_600SemiBold");
  const document = new PDFDocument({
    size: "A4",
    margins: { top: 90, bottom: 60, left: 85, right: 85 },
    pdfVersion: "1.7",
    subset: "PDF/UA" as never,
    tagged: true,
    displayTitle: true,
    lang: language === "sv" ? "sv-SE" : "en-GB",
    info: { Title: say.title, Author: certificate.issuer },
    font: regular,
  });
  document.registerFont("regular", regular).registerFont("strong", strong);
  if (!hasLetters(document.font("strong"), certificate.name)) return null;

  const parts: Promise<Buffer<ArrayBuffer>> = new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
  const root = document.struct("Document");
  document.addStructure(root);
  const write = (tag: "H1" | "P", text: string, size: number, style: Style = {}) =>
    root.add(
      document.struct(tag, {}, () => {
        document
          .font(style.font ?? "regular")
          .fontSize(size)
          .fillColor(style.color ?? ink.text)
          .text(text, { align: "center" });
        document.moveDown(style.gap ?? 0.6);
      }),
    );
  // Decoration is no content, and whoever listens does not hear of it.
  document.markContent("Artifact", { type: "Layout" });
  document
    .rect(40, 40, document.page.width - 80, document.page.height - 80)
    .lineWidth(1)
    .stroke(ink.muted);
  document.circle(document.page.width / 2, 108, 8).fill(ink.accent);
  document.endMarkedContent();
  document.y = 140;

  write("H1", say.title, 36, { font: "strong", color: ink.deep, gap: 1 });
  write("P", say.before, 13, { color: ink.muted });
  write("P", certificate.name, 24, { font: "strong", gap: 0.8 });
  write("P", say.text(certificate.courseTitle, certificate.issuer), 13);
  write("P", say.scope, 13);
  if (!certificate.reviewedOn) write("P", say.notReviewed(certificate.issuer), 13);
  document.moveDown(2);
  for (const [term, detail] of [
    [say.completed, day(certificate.completedOn)],
    [say.validThrough, day(certificate.validThrough)],
    [say.extent, extentOf(words, certificate)],
    [say.version, String(certificate.contentVersion)],
  ])
    write("P", `${term}: ${detail}`, 12, { gap: 0.3 });
  document.moveDown(2);
  write("P", certificate.issuer, 13, { gap: 1.5 });
  write("P", address ? say.verify(certificate.code, address) : say.code(certificate.code), 10.5, { color: ink.muted });
  root.end();
  document.end();
  return parts;
}

/** Whether every letter has a shape in the font. */
function hasLetters(document: PDFKit.PDFDocument, text: string): boolean {
  const { font } = (document as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font;
  return [...text].every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}
