// SPDX-License-Identifier: EUPL-1.2
// The components every page is made of: native HTML, rendered on the server, never hydrated.
// It never fetches and knows no business word: every word comes in as a prop, but for those of `Preferences`.
export { Actions } from "./Actions";
export { Answers } from "./Answers";
export { Button, type ButtonKind, ButtonLink, PrintButton, ReadOnButton } from "./Button";
export { Callout } from "./Callout";
export { Certificate } from "./Certificate";
export { Choices } from "./Choices";
export { Contact, Email, Phone } from "./Contact";
export { Details } from "./Details";
export { ErrorSummary } from "./ErrorSummary";
export { Field, Select, TextArea } from "./Field";
export { Meaning } from "./Meaning";
export { Next } from "./Next";
export { Notice } from "./Notice";
export { EraseOwnWords, KeepOwnWords, OwnWords, ShownOwnWords } from "./OwnWords";
export { Page } from "./Page";
export { Placement } from "./Placement";
export { ProgressBar } from "./ProgressBar";
export { Prose } from "./Prose";
export { SameForm } from "./SameForm";
export { Scale } from "./Scale";
export { Shell } from "./Shell";
export { Said, Speech, Thought } from "./Speech";
export { Table } from "./Table";
export { Tag } from "./Tag";
export { TaskList } from "./TaskList";
