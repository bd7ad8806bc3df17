// SPDX-License-Identifier: EUPL-1.2
const telephone = (number: string) => `tel:${number.replace(/[^\d+]/g, "")}`;

/** A telephone number that can be called, on one line. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="phone" href={telephone(number)}>
      {number}
    </a>
  );
}

/** How to reach somebody: what is known of number and address, each on a line of its own where they do not fit. */
export function Contact({ phone, email }: { phone: string; email: string }) {
  return (
    <p className="ways">
      {phone && <Phone number={phone} />}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </p>
  );
}
