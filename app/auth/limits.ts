// SPDX-License-Identifier: EUPL-1.2
// How long a session lasts. It never knows which session.

const minute = 60_000;

/** From signing in, whatever happens: a working day with overtime. */
export const lifetime = 12 * 60 * minute;

/**
 * Without a request. `shared`: a tablet or a computer that several use, which is put down in the middle of something and
 * taken up by a colleague. `powerful`: whoever is a manager or a coordinator sees other people's rows (NIST SP 800-63B-4,
 * section 2.2.3: an hour). `own`: everybody else, whose training goes on between two home visits.
 */
export const idle = { shared: 15 * minute, powerful: 60 * minute, own: 4 * 60 * minute };

/** That a session is used is written at most so often, and nobody is out sooner for it. */
export const noted = 3 * minute;

/** How long the id from before a change goes on working, for requests that were on their way with it. */
export const overlap = minute / 2;
