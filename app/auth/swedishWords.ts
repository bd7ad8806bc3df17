// SPDX-License-Identifier: EUPL-1.2
/**
 * Words that Swedish passwords are made of, the most common first: what the lists of leaked passwords hold beside English
 * ones, and what is said at a municipal workplace. In small letters, without dots and rings, as they are compared.
 */
export const swedishWords = (
  "hejhej hej losenord sommar vinter hosten host var varen sverige stockholm goteborg malmo hejsan alskling alskar kommun " +
  "kommunen jobb jobbet arbete valkommen hemligt hemlig mamma pappa familj familjen katten hunden katt hund hast hasten " +
  "fotboll hockey djurgarden hammarby brynas farjestad frolunda blommor blomma solsken solen sol mane stjarna " +
  "januari februari mars april maj juni juli augusti september oktober november december mandag tisdag onsdag torsdag " +
  "fredag lordag sondag jul julen pask midsommar semester kaffe fika choklad godis banan appel smultron jordgubbe " +
  "hemtjanst hemtjansten sjukhus sjukskoterska underskoterska aldreboende aldre skola skolan larare elev " +
  "socialtjanst socialtjansten handlaggare chef personal vard omsorg varden omsorgen anstalld inloggning logga konto " +
  "anna maria lars erik karl anders johan per nils jan lennart hans emma elsa alice maja ella wilma ebba hugo oscar oskar " +
  "lucas liam elias william fatima mohamed ahmed ali sara linnea julia andersson johansson karlsson nilsson eriksson " +
  "larsson olsson persson svensson gustafsson pettersson ikea volvo saab zlatan pippi bamse mumin " +
  "uppsala vasteras orebro linkoping helsingborg jonkoping norrkoping lund umea gavle boras eskilstuna sodertalje karlstad " +
  "vaxjo halmstad sundsvall lulea trollhattan ostersund borlange kalmar skovde kristianstad nykoping gotland skane dalarna " +
  "larportalen ratt fraga rattfraga vagafraga utbildning kurs vin vir"
).split(" ");
