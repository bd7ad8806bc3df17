// Danne, 41, coach på arbetsmarknadsenheten, besiktigade bilar i femton år. Vill i dag bli godkänd före måndag, då frågeperioden börjar. Är rädd
// för att någon ska berätta och att han inte har något att ge. Skrattar sent, åt sig själv. Pratar i listor: okej, punkt, nästa. När det tar emot
// byter han till bilar. Ellinor, 33, spelade Amir ur kortleken och vet mest. Jasmin är inte där, och ska inte vara det. Ingen är utsatt i rummet.
// Danne har lagt märke till att du skriver upp saker, och undrar vad.
VAR trust = 2
VAR hitta = 0
VAR rad = 0
VAR namn = 0
VAR betyg = 0
VAR sak = 0

-> klockan

=== function upp() ===
~ trust = MIN(trust + 1, 4)

=== function ner() ===
~ trust = MAX(trust - 1, 0)

=== function sjalv() ===
~ hitta = MIN(hitta + 1, 2)

=== function doma(steg) ===
~ betyg = MIN(betyg + steg, 3)

=== function tipsa() ===
~ rad = MIN(rad + 1, 2)

=== klockan ===
Telefonen piper. Tre minuter. Danne lägger ner sitt kort, kant mot kant med bordet.
– Okej, säger han. – Vad fick jag?
På ditt papper är det sju streck under ”råd” och ett under ”öppen fråga”. Ellinor, som spelade Amir, sträcker på ryggen.
+ [– Hur var det att fråga? #id: klocka-hur #skill: oppen]
  # why: Han bad om betyg och fick en fråga. Det är snopet i två sekunder. Sedan är det han som letar, och det han hittar själv behöver du aldrig säga.
  ~ sjalv()
  – Hur det var? Danne ser på klockan. – Jag var klar på två. Sen hade jag en minut över. # thought: En minut. Det var då jag drog upp appen.
  -> ellinor
+ [– Sju råd och en öppen fråga. #id: klocka-sju]
  # why: Det är sant och det är konkret, och han är van vid protokoll. Men nu var besiktningen klar innan han hade fått säga vad han själv hörde.
  ~ ner()
  – Sju, säger Danne. – Av hur många möjliga? # thought: Tvåa på bromsarna. Underkänt.
  -> ellinor
+ [– Du var jättebra, för att vara första gången. #id: klocka-bra]
  # why: Snällt, och han blev gladare. Men han såg dina streck, och nu undrar han vad de var för något.
  – Första gången, säger Danne. # thought: Du skrev hela tiden. Så skriver man inte när det är bra.
  -> ellinor

=== ellinor ===
– Får jag? säger Ellinor. – Jag sa att hon vill veta var jag är, hela tiden. Då sa du att det finns en app.
– Det gör det, säger Danne. – Man kan stänga av platsen. Det är tre tryck.
+ [– Vilka tre tryck då? #id: ellinor-tryck]
  # why: Du ville visa att du hörde honom. Han är glad att kunna något. Nu handlar samtalet om telefonen, precis som det gjorde med Amir.
  – Inställningar, säger Danne. – Integritet. Sen … # thought: Det här kan jag.
  -> lov
+ [– Vad hade Amir tänkt säga sen, Ellinor? #id: ellinor-sen #skill: oppen]
  # why: Hon var där, och hon vet det ni bara kan gissa. En öppen fråga till den som svarade är värd mer än allt på ditt papper.
  ~ sjalv()
  – Att jag inte hade fått åka till min syster på ett år, säger Ellinor. – Det satt jag och väntade på att få säga.
  Danne tittar på hennes kort, fast där står det inte. # thought: En syster. Den var bakom appen.
  -> lov
+ [– Tack, Ellinor. Danne, du behöver inte förklara dig. #id: ellinor-forklara]
  # why: Regeln är bra, och du höll den. Priset är att han fick höra den inför henne, mitt i en mening.
  ~ ner()
  – Nej, säger Danne. # thought: Okej. Tyst, då.
  -> lov

=== lov ===
Han nickar mot ditt papper.
– Vad står det?
+ [Skjut över det till honom. Han gillar protokoll. #id: lov-papper]
  # why: Det är hans, så varför inte. Men sju streck i en kolumn ser strängare ut än de är, och han läser det som han brukar läsa: uppifrån, efter fel.
  ~ doma(1)
  Danne räknar strecken med pekfingret. Sedan räknar han dem igen. # thought: Sju. Och en där. Vad kräver man?
  -> rad_eller
+ [– Två meningar, ord för ord. Vill du höra den ena? #id: lov-vill #skill: lov]
  # why: Du bad om lov, och du bjöd på en i taget. Den som har sagt ja till att höra kan också höra.
  ~ upp()
  – Den sämsta, säger Danne. – Kör. # thought: En. Det klarar jag.
  -> valj
+ [– Inget särskilt. Mest för min egen del. #id: lov-inget]
  # why: Du ville skona honom. Nu har han spelat upp ett samtal för någon som skrev i tre minuter om inget särskilt.
  ~ ner()
  – Jaha, säger Danne. # thought: Då är det illa.
  -> rad_eller

=== valj ===
På papperet har du skrivit två meningar. ”Hela tiden?” Det sa han tidigt, och då lutade sig Ellinor fram. Och: ”Då byter ni bara telefon.” Då lutade hon sig tillbaka.
+ [– Du sa: hela tiden? Titta vad som hände då, sa du. #id: valj-felvand]
  # why: Du hade rätt mening, men du började förklara den. Han hörde att han skulle ha sett något.
  ~ tipsa()
  – Sa jag? säger Danne. # thought: Vad var det jag skulle titta på?
  -> rad_eller
+ [– Du sa: hela tiden? Vad gjorde Amir då? #id: valj-hela #skill: sak]
  # why: Han bad om den sämsta och fick den bästa. Tre stavelser, och den andra lutade sig fram. Det är något att göra mer av, och det är lättare än att göra mindre av något.
  ~ sak = 1
  ~ sjalv()
  ~ upp()
  Danne tänker.
  – Han kom fram, säger han. Han visar med händerna, en bit över bordet. # thought: Och jag hade inte sagt ett skit.
  -> rad_eller
+ [– Då byter ni bara telefon, sa du. Vad hände efter det? #id: valj-byter #skill: sak]
  # why: Han ville ha den sämsta, och du höll dig till orden och till vad de gjorde. Det svider lite. Han kommer att minnas bara.
  ~ sak = 1
  ~ sjalv()
  – Bara, säger Danne. – Jag sa bara. Och så ingenting. Hon tog av sig glasögonen. # thought: Bara. Som om det var vindrutetorkare.
  -> rad_eller
+ [Läs upp båda, och räkna sedan upp de sju råden. #id: valj-alla]
  # why: Allt var sant, men han hade bett om en mening. Efter det tredje rådet lyssnar man efter när det är slut.
  ~ ner()
  ~ tipsa()
  Danne nickar sju gånger. # thought: Jag skulle ha tagit bilen.
  -> rad_eller

=== rad_eller ===
– Okej, säger Danne. – Så inga råd. Vad ska jag göra då? Bara sitta där?
Ellinor ser på dig. Det är en riktig fråga, och du har ett svar.
+ [– Ställ öppna frågor, och bekräfta innan du går vidare. #id: radd-oppna]
  # why: Det är helt rätt. Det är också ett råd, fyra sekunder efter att ni pratade om dem, och det märkte de båda.
  ~ tipsa()
  – Öppna frågor, skriver Danne. – Bekräfta. Okej. # thought: En lista. Det är ju det man inte ska, säger du.
  -> jasmin
+ [– Vad är det som är svårt med att sitta där? #id: radd-svart #skill: oppen]
  # why: Bakom hans råd fanns något, och du frågade efter det. Nu får du det också, och du måste veta vad du gör med det.
  ~ sjalv()
  Danne vänder på kortet.
  – Att jag inte har något, säger han. – Om de säger det. Vad har jag? # thought: Där. Det är det. Man kommer tomhänt.
  -> jasmin
+ [Vänta. Han håller på att tänka. #id: radd-vanta #skill: tystnad]
  # why: Du lät honom sitta där, och han märkte hur det känns. Tre sekunder till, och han hade ett eget svar. Priset är att du inte visste om det skulle komma.
  {
  - trust > 1:
    ~ sjalv()
    ~ upp()
    – Som nu, säger Danne efter en stund. Han skrattar till. – Jaha. Man sitter så här. # thought: Det gick ju. Ingen dog.
  - else:
    – Nä, säger Danne. – Då vet jag inte. # thought: Du sitter bara där. Du med.
  }
  -> jasmin

=== jasmin ===
– Det är för att jag vet hur det blir, säger Danne. – I fjol var det en tjej, Jasmin, du minns henne, hon med den gröna …
Ellinor höjer blicken. Hon minns nog.
+ [– Paus, inget om henne. Vad är det som sitter kvar hos dig? #id: jasmin-dig #skill: kund]
  # why: Du stoppade berättelsen, inte Danne. Jasmin slapp bli ett exempel, och han fick ändå prata om det han bär.
  ~ upp()
  – Att jag gav henne ett nummer, säger Danne. – På en lapp. Och jag såg henne på stan i höstas, och hon vände. # thought: Det sa jag. Och ingen sa vem.
  -> omgangen
+ [Låt honom berätta. Det är därför han ger råd. #id: jasmin-lat]
  # why: Det stämmer säkert att det är därför. Men Jasmin kommer tillbaka i mars, och då är det Ellinor som möter henne och vet.
  ~ namn = 1
  Det tar fyra minuter. Ellinor ser ner i bordet när han kommer till lappen. # thought: Nu är det sagt. Nu har Ellinor det också.
  -> omgangen
+ [– Det där ska du ta med chefen. #id: jasmin-chefen #skill: kund]
  # why: Helt rätt väg, och du sa det genast. Men du hörde inte att det var om sig själv han tänkte prata. Dörren stängdes på båda.
  ~ ner()
  – Jo, säger Danne. – Det är ett år sen. # thought: Ulrika. Vad ska hon göra åt det?
  -> omgangen

=== omgangen ===
Det är sju minuter kvar av er kvart.
+ [– Vill du ta en kort omgång till, eller räcker det? #id: omgang-vill #skill: lov]
  # why: Han fick välja, och då går det att säga ja. Nittio sekunder direkt efteråt är värt mer än tio minuter om en månad.
  ~ upp()
  – Nittio sekunder, säger Danne. – En grej. # thought: En grej. Inte sju.
  -> tvaan
+ [– Vi kör igen. Den här gången utan råd. #id: omgang-utan]
  # why: Du fick i gång det, och det är bra. Men nu har han en regel att inte bryta, och då lyssnar han på sig själv i stället för på Amir.
  ~ tipsa()
  – Utan råd, säger Danne. Han sätter sig som på en uppkörning. # thought: Inga råd. Inga råd. Inga råd.
  -> tvaan
+ [– Vi tar resten nästa gång. Du har fått mycket. #id: omgang-nasta]
  # why: Han har fått mycket, och det är klokt att sluta innan det blir för mycket. Priset är att han inte hann känna att det går.
  – Nästa gång, säger Danne. – När är det? # thought: Måndag börjar det ju.
  -> korridoren

=== tvaan ===
Ellinor tar kortet igen. ”Min fru vill veta var jag är. Hela tiden.”
– Hela tiden? säger Danne.
Sedan är det tyst. En sekund. Två. Danne tittar på dig.
+ [Titta ner i papperet. #id: tva-ner #skill: tystnad]
  # why: Du räddade honom inte, och då hade han bara Amir att titta på. Det är så det är på måndag, då sitter inte du där.
  ~ sjalv()
  Tre. Fyra.
  – Jag får inte åka till min syster, säger Ellinor.
  – Det var … Danne stannar. – Det låter ensamt. # thought: Det bara kom. Jag hade inte tänkt det.
  -> vande
+ [Nicka uppmuntrande mot honom. #id: tva-nicka]
  # why: En nick är vänlig och säger: du är på rätt väg. Men då höll han blicken kvar på dig, och Amir fick vänta på er båda.
  – Okej, säger Danne till dig. Och sedan till Ellinor: – Berätta mer. # thought: Du nickade. Då var det rätt.
  -> vande
+ [Viska: – Bekräfta. #id: tva-viska]
  # why: Han hade hittat dit på egen hand om en sekund. Nu gjorde han det på order, och hörde själv hur det lät.
  ~ tipsa()
  – Jag bekräftar det, säger Danne.
  Ellinor måste titta bort. # thought: Så säger ju ingen. Vad sa jag?
  -> vande

=== vande ===
– Du kan ju … säger Danne. Han hör det. – Nej. Vad vill du själv?
Telefonen piper. Han blåser ut luft.
– Jag var på väg.
+ [– Du vände. Vad fick dig att höra det? #id: vande-hora #skill: oppen #skill: sak]
  # why: Du tog fasta på det han gjorde i samma stund han gjorde det, och lät honom säga hur. Det är så man gör om det.
  ~ sak = 1
  ~ sjalv()
  – Du kan ju, säger Danne. – Det är så jag börjar. Varje gång. Det är som en blinkers. # thought: Du kan ju. Där har jag den.
  -> korridoren
+ [– Mycket bättre. #id: vande-battre]
  # why: Det var det, och han behövde höra det. Men bättre än vad, och vilken del? På måndag minns han att det gick bra och inte varför.
  ~ upp()
  – Tack, säger Danne. # thought: Bättre. Vad var det jag gjorde?
  -> korridoren
+ [– Nästan. Det var ett halvt råd. #id: vande-nastan]
  # why: Du var noga, och det stämmer. Men han hade just stoppat sig själv för första gången, och du räknade ändå.
  ~ ner()
  – Ett halvt, säger Danne. # thought: Sju och ett halvt.
  -> korridoren

=== korridoren ===
I korridoren står Pelle från receptionen med en kartong.
– Nå, Danne, säger han. – Fick du godkänt?
+ [– Sju råd på tre minuter. Han slog rekord. #id: pelle-rekord]
  # why: Det var ett skämt, och Danne skrattade nästan. Men det som sades i rummet gick just ut i korridoren, och Pelle har en kaffeautomat bredvid sig.
  ~ doma(2)
  Danne skrattar en halv sekund efter Pelle. # thought: Jag trodde att det var vi tre.
  -> ulrika
+ [– Det är ingen besiktning, Pelle. Vill du vara med nästa gång? #id: pelle-med #skill: betyget]
  # why: Du bjöd in i stället för att stänga ute. Ingen fick veta hur det gick, och den som frågade fick något att svara på.
  ~ upp()
  – Jag? säger Pelle. – Jag ska bara lämna den här. # thought: Han blev tyst. Det var roligt.
  -> ulrika
+ [Låt Danne svara. #id: pelle-danne]
  # why: Det är hans, så det är han som avgör vad som sägs. Han är van att svara Pelle. Har han fått betyg där inne säger han dem högt.
  {
  - betyg > 0:
    – Underkänt på ljuset, säger Danne. # thought: Bättre att jag säger det själv.
  - else:
    ~ upp()
    – Man får ta om det, säger Danne. – Det är hela grejen. # thought: Det var ju så det var.
  }
  -> ulrika

=== ulrika ===
Efter lunch sticker Ulrika in huvudet. Hon är chef för er båda.
– Är Danne redo för måndag?
+ [– Ja, det tycker jag. Han är duktig. #id: ulrika-ja]
  # why: Du ville honom väl. Men nu har du satt ett betyg, och nästa gång någon frågar och du tvekar är det också ett betyg.
  ~ doma(1)
  ~ tipsa()
  – Skönt, säger Ulrika. – Jag litar på dig. # thought: Ulrika säger att jag är duktig. Vem har Ulrika frågat?
  -> nasta
+ [– Det vet Danne. Jag bedömer ingen. #id: ulrika-fraga #skill: betyget]
  # why: Det lät kort, och du är inte van att vara kort mot chefen. Men det är därför man vågar öva med dig.
  – Nej, säger Ulrika. – Det är klart. Jag frågar honom. # thought: Ulrika frågade mig rakt ut. Då hade du inte sagt något.
  -> nasta
+ [– Han skulle behöva öva lite mer först. #id: ulrika-mer]
  # why: Kanske. Men det är han som kan säga det. Nu har han gått en övning hos dig och fått ett omdöme hos chefen.
  ~ doma(2)
  – Då tar Ellinor hans tider, säger Ulrika. # thought: Varför har Ellinor fått mina tider?
  -> nasta

=== nasta ===
~ trust = MAX(trust, 1)
Klockan fyra står Danne vid din dörr, med bilnyckeln i handen.
– Papperet, säger han. – Vad gör du med det?
+ [– Rivs. Nu, om du vill. #id: nasta-riv #skill: betyget]
  # why: Det ni sa om papperet gällde. Det är en liten sak, och den som besiktigar bilar vet vad ett protokoll kan göra.
  ~ trust = MIN(trust + 1, 4)
  Han river det själv, på längden. # thought: Bra. Då finns det inget.
  -> dag
+ [– Jag sparar det, så ser vi skillnad nästa gång. #id: nasta-spara]
  # why: Du tänkte på hans framsteg. Han tänker på en pärm.
  ~ doma(1)
  – Spara, säger Danne. # thought: Var då?
  -> dag
+ [– Ta det. Det är ditt. #id: nasta-ta]
  # why: Hans ord, hans papper. Priset är att det åker hem, och att strecken syns mer än meningarna.
  Han viker det och lägger det i fickan. # thought: I bilen tittar jag. En gång.
  -> dag

=== dag ===
– Ska vi ta en till? säger han. – Före måndag, menar jag.
+ [– Vad vill du prova då? #id: dag-prova #skill: oppen]
  # why: Han bad om mer, och du lät honom välja vad. Då är det hans övning. Kvarten får ni ordna med Ulrika.
  ~ sjalv()
  – Det där med fyra sekunder, säger Danne. # thought: Fyra. Det ska jag klara.
  -> slut
+ [– Fredag, kvart i nio. Jag tar med nya kort. #id: dag-fredag]
  # why: En tid som går att hålla, och det är mer än många får. Du bestämde vad ni skulle göra, så han slapp tänka efter.
  ~ trust = MIN(trust + 1, 4)
  – Fredag, säger Danne. – Bra. # thought: Nya kort. Då blir det nya fel.
  -> slut
+ [– Du klarar dig. Lita på det du kan. #id: dag-klarar]
  # why: Det är förtroende, och det kan vara sant. Men han bad om en gång till, och det är sällan någon gör det.
  ~ trust = MAX(trust - 1, 0)
  – Jo, säger Danne. # thought: Du hann inte, då.
  -> slut

=== slut ===
# time: Måndag
{
- betyg > 2:
  Ellinor har fått Dannes tider för frågan. Det var enklast så, säger någon.
  Danne hälsar i korridoren. – Godkänd på avgaserna, säger han, och går vidare.
  # ending: betyget
  -> END
- namn == 0 && sak > 0 && hitta > 1 && rad < 2 && trust > 2 && betyg < 2:
  Han berättar det vid kopiatorn, med ryggen mot dig och utan namn.
  – Jag sa: hela tiden? Sen var det tyst i fyra sekunder. Han räknar upp dem med fingrarna. – Jag trodde jag skulle dö.
  – Och sen?
  – Sen sa den jag pratade med något. Och jag sa inte du kan ju.
  # ending: mening
  -> END
- rad > 1 || hitta == 0:
  {rad > 1: Danne har en lapp på skärmen: ”Öppna frågor. Bekräfta. Inga råd.”|Danne har en lapp på skärmen: ”Inga råd.”}
  {rad > 1: – De säger inget, säger han. – Jag bekräftar hela tiden.|– De säger inget, säger han. – Och jag vet inte vad jag ska säga i stället.}
  # ending: regeln
  -> END
- else:
  – Jag frågade inte i dag, säger Danne. – Jag hann inte. Eller jag hann, men …
  {namn > 0: Ellinor går förbi. De ser inte på varandra. Det är något om i fjol som de båda vet nu.|Han lägger en hög kort på ditt bord, kant mot kant.}
  – Har du en kvart? säger han.
  # ending: en-gang-till
  -> END
}
