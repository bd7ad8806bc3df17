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

/** An address to write to. One that is too long for its line goes on after the sign that every address has. */
export function Email({ address }: { address: string }) {
  const afterSign = address.indexOf("@") + 1;
  return (
    <a href={`mailto:${address}`}>
      {address.slice(0, afterSign)}
      <wbr />
      {address.slice(afterSign)}
    </a>
  );
}

/** How to reach somebody: what is known of number and address, each on a line of its own where they do not fit. */
export function Contact({ phone, email }: { phone: string; email: string }) {
  return (
    <p className="ways">
      {phone && <Phone number={phone} />}
      {email && <Email address={email} />}
    </p>
  );
}
