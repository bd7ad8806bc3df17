// Mira, 19. Vill ha ett papper som säger att hon måste vara här i juli. Är rädd att mamma får skulden, att Lea får åka i stället och
// att Daniel tvingas välja. Räknar minuter. Blir vag om allt utom klockslag när hon ljuger för någon. Skrattar åt bruksanvisningar.
// Märker om du säger en tid och håller den, var du lägger telefonen och vem du känner.
// Daniel, 27, kör och vaktar. Han kom hem gift förra sommaren, och ingen har frågat honom heller.
// Ung kvinna, ung man, två syskon under arton. Ekonomiskt beroende. Flera som bestämmer. Ingen får ett land eller en tro.
VAR trust = 1
VAR misstanke = 0
VAR daniel = 0
VAR mening = 0
VAR papper = 0
VAR lofte = 0
VAR asked = 0
VAR told = 0
VAR lea = 0
VAR rad = 0
VAR info = 0
VAR kontakt = 0
VAR skrivet = 0
VAR delat = 0

-> entren

=== function upp(ref tal, steg, tak) ===
~ tal = MIN(tal + steg, tak)

=== function ner(ref tal) ===
~ tal = MAX(tal - 1, 0)

=== entren ===
Klockan är halv tre. Mira kommer baklänges genom dörren med en trasig mikrovågsugn i famnen. En man håller upp dörren åt henne.
– Du glömde maten, säger han och hänger en påse på hennes arm. Så räcker han dig handen. Skjortan är struken. – Daniel. Storebror och taxi.
– Fem stjärnor, säger Mira till mikron.
– När ska jag hämta? säger Daniel. Han frågar dig.
+ [– Det beror på hur långt vi kommer. Hon hör av sig. #id: tid-oppen]
  # why: Du ville slippa stressa henne. Men den som inte har fått en tid börjar ringa, och det är hon som ska svara.
  ~ daniel = 0
  ~ upp(misstanke, 1, 4)
  – Jag ringer henne, säger Daniel vänligt. # thought: Då ringer han. Tio över. Kvart över. Arton över.
  -> rummet
+ [– Tjugo över tre. Då står hon här. #id: tid-sagd #skill: fortroende]
  # why: Han fick en tid, och hon fick ett slut. Där någon räknar minuterna är det en gåva. Priset är att du inte kan dra över när det börjar bli viktigt.
  ~ daniel = 1
  ~ upp(trust, 1, 6)
  – Tjugo över, säger Daniel. – Då sitter jag i bilen.
  Mira ser på klockan ovanför receptionen, och sedan på dig. # thought: En tid. Nu får vi se om det är en sån som finns.
  -> rummet
+ [– Sätt dig i soffan så länge. Det finns kaffe. #id: tid-soffan]
  # why: Gästfritt, och han blev lugn av att se var hon är. Men soffan står fyra meter från rummen. Hon började tala tystare innan ni hade satt er.
  ~ daniel = 2
  – Kaffe tackar man inte nej till, säger Daniel. Han ser sig omkring, på dörrarna mest. # thought: Fyra meter. Han hör bra.
  -> rummet

=== rummet ===
Alla har planeringssamtal i tredje veckan. Du har bokat glasrummet. {daniel == 2: Därifrån ser man soffan.|Därifrån ser man parkeringen och en silvergrå bil.}
Mira skulle egentligen ha räknat säkringar i lagret i eftermiddag.
+ [Ta glasrummet som det är. Ett planeringssamtal får synas. #id: rum-glas]
  # why: Utifrån såg det ut som ett möte, och det lugnar den som undrar. Priset betalade hon. Hon talade hela tiden som om läpparna syntes.
  ~ ner(misstanke)
  Mira tar stolen som vetter utåt. Hon sitter som man sitter på ett passfoto. # thought: Han ser att jag är här. Det är ju bra. Det är det som är bra.
  -> telefonen
+ [– Vi tar lagret. Du räknar, jag frågar. #id: rum-lagret #skill: rummet]
  # why: Inga fönster, något för händerna, och ett skäl som går att säga högt vid middagen. Det är mycket för ett förråd.
  ~ upp(trust, 1, 6)
  – Du får ta motstånden, säger Mira. – De är fler. # thought: Inga fönster. Antingen fattar du något eller så gillar du säkringar.
  -> telefonen
+ [Ta glasrummet, och dra ner persiennen. #id: rum-persienn]
  # why: Du tänkte på vem som ser, och hon kunde luta sig fram. Men en persienn som går ner syns bättre än två som pratar. Nästa gång: ett rum utan fönster från början.
  ~ upp(trust, 1, 6)
  ~ upp(misstanke, 1, 4)
  Hennes telefon surrar.
  – Han undrar om solen var jobbig, läser hon.
  Det är mulet. # thought: Tack för persiennen. Nu ska den förklaras.
  -> telefonen

=== telefonen ===
Hon lägger telefonen framför sig, med skärmen upp. I hörnet lyser en grön prick.
– Den ska vara på, säger hon innan du har sagt något. – De ser var den är.
+ [Säg inget om den. Den är hennes. #id: mobil-kvar]
  # why: Du lät den vara, och ingen behövde undra. Men ni var tre i rummet, och en av er lyssnade kanske. Det visste ingen av er.
  Du börjar. Hon svarar dig och tittar på den. # thought: Den hör nog inget. Det vet man inte.
  -> testet
+ [– Kan du stänga av den en stund? Det brukar vi be alla om på samtal. #id: mobil-av]
  # why: Vanligt mötesvett. Men en prick som slocknar är ett larm, och det är hon som får förklara den. Fråga först vad som händer om den är av.
  ~ upp(misstanke, 1, 4)
  Hon håller in knappen.
  – Då var den urladdad, säger hon. – Den var på sjuttio i morse. # thought: Från sjuttio till noll. Det är rätt bra gjort av en telefon.
  -> testet
+ [– Låt den vara på, ute i verkstan. Jag lägger min bredvid. #id: mobil-verkstan #skill: rummet]
  # why: Den syns där den ska synas och hör inte det den inte ska höra. Att din också fick ligga där gjorde det till en regel för två.
  ~ upp(trust, 1, 6)
  Ni lägger dem på bänken, bredvid mikron.
  – Nu är vi båda i verkstan, säger Mira. – På kartan. # thought: Båda två. Jag har aldrig varit en av två.
  -> testet

=== testet ===
Mira läser på din namnbricka. Sedan läser hon den igen.
– Bor du här i stan? säger hon. – Vilka känner du?
Hon frågar som man frågar om det ska bli regn.
+ [– I dag är det dig vi ska prata om. #id: test-dig]
  # why: Det låter som omtanke, och så brukar man säga. Men hon frågade om du är farlig för henne. Det svaret uteblev.
  – Okej, säger Mira. Hon rättar till en penna så att den ligger längs bordskanten. # thought: Då får jag gissa. Jag brukar gissa det värsta. Det är säkrast.
  -> listan
+ [– Jag är född här, så jag känner nog halva stan. Hurså? #id: test-halva]
  # why: Öppet och vänligt, och de flesta tycker om att någon känner folk. För henne är halva stan det som är svårt.
  ~ ner(trust)
  – Inget, säger Mira. – Jag undrade bara. # thought: Halva. Vilken halva.
  -> listan
+ [– Två mil bort. Av er har jag bara träffat Daniel. #id: test-svar #skill: granser]
  # why: Hon ville veta om något kan gå hem genom dig. Du svarade på det hon frågade, och då behövde hon inte leta längre.
  ~ upp(trust, 1, 6)
  – Buss eller bil?
  – Bil.
  – Bra, säger hon. – På bussen jobbar min farbrors granne. # thought: Bil, och två mil. Det räcker nästan.
  -> listan

=== listan ===
Hon tar fram en hopvikt bruksanvisning ur bakfickan.
– Mikrons. Sidan fyra. Hon läser utan att le. – Ugnen är ej ansvarig för sin mat.
På dörren till verkstan hänger en lista med sådana. Alla får bidra. Klockan är kvart i tre.
+ [Le. – Vi tar den efteråt, så att du kommer härifrån i tid. #id: lista-sen]
  # why: Du hade hört att tiden är viktig för henne, och det var väl tänkt. Men hon räcker sällan fram något. Efteråt är ett ställe dit inte så mycket kommer.
  {
  - daniel == 1:
    ~ upp(trust, 1, 6)
    – Tjugo över, säger hon och viker ihop papperet. – Just det. # thought: Du menar det där med tiden. Det är konstigt, men det är bra.
  - else:
    – Visst, säger hon och viker ihop papperet, en gång mer än förut. # thought: Efteråt. Okej.
  }
  -> juli
+ [– Den ska upp. Skriv du, du har bäst handstil. #id: lista-upp #skill: fortroende]
  # why: Det stod inte i planen och det tog fyra minuter. Men hon fick vara rolig först. Det är en annan person som svarar på frågor sedan.
  ~ mening = 1
  ~ upp(trust, 1, 6)
  Hon skriver litet och rakt.
  – Under brödrosten, säger hon. – De två skulle kunna bli ett par. # thought: Du skrattade på rätt ställe. Inte för mycket.
  -> juli

=== juli ===
Planen har en ruta för varje månad. I maj är hon här, i juni är hon här.
– Juli går inte, säger Mira. – Vi ska till släkten. Fem veckor.
Hon stryker ut ett veck i papperet.
– Fast om man hade ett intyg. Att man måste vara här i juli. Hur ser ett sånt ut?
+ [– Fem veckor, vad härligt. Vart ska ni? #id: juli-harligt]
  # why: Det man säger om resor, och inget gick sönder. Men hon hade frågat efter ett intyg, och det försvann i värmen.
  – Till släkten, säger hon igen. – Det är varmt där. # thought: Härligt. Då stryker jag det där med intyget.
  -> hem
+ [– Det ordnar jag. Ska det skickas hem, till dina föräldrar? #id: juli-hem]
  # why: Snabbt och hjälpsamt, och för de flesta nittonåringar hade det inte gjort något. Men nu såg hon kuvertet på hallmattan. Fråga vem som ska se ett papper innan du skriver det.
  ~ ner(trust)
  – Nej, säger hon fort. – Jag undrade bara hur de ser ut. # thought: Hem. Allt ska hem i den här stan.
  -> hem
+ [– Vad skulle intyget hjälpa dig med? #id: juli-intyg #skill: medmansklighet]
  # why: Du tog intyget på allvar och frågade vad det var till för. Då kom det som saken gäller: att ett nej måste komma från någon annan.
  ~ papper = 1
  ~ upp(trust, 1, 6)
  – Då är det nån annan som säger det, svarar hon. Så rycker hon på axlarna. – Det är lättare för papper att säga saker. # thought: Nån annan. Så sa jag. Undrar om det hördes.
  -> hem
+ [– Vill du åka? #id: juli-vill]
  # why: Tre ord som ingen hade sagt till henne. De bär om hon har börjat lita på dig. Har hon inte det är det ännu en fråga som har ett rätt svar.
  {
  - trust > 2:
    ~ papper = 1
    ~ upp(trust, 1, 6)
    Hon tänker efter. Man ser att hon gör det.
    – Det har ingen frågat, säger hon. – Så det har jag inte räknat ut. # thought: Vill. Det måste jag ta hem och titta på. Nej. Inte ta hem.
  - else:
    – Klart, säger hon. – Det är ju släkten. # thought: Rätt svar på den är ja.
  }
  -> hem

=== hem ===
– Det du skriver, säger hon. – Kommer det hem?
+ [– Vad är det du inte vill ska komma hem? #id: hem-vad #skill: medmansklighet]
  # why: Du fick veta något du behövde: posten öppnas. Men hon hade ställt en rak fråga, och den ligger kvar.
  – Inget särskilt. Hon skjuter planen ett par centimeter ifrån sig. – Pappa öppnar all post. Han är bara noga. # thought: Det var jag som frågade.
  -> fyran
+ [– Nej. Vi har tystnadsplikt, så det här går inte vidare till någon. #id: hem-lovar]
  # why: Hon hörde det hon ville höra. Men en del måste du föra vidare, och då har du lovat bort det. Säg det du kan hålla, också när det låter sämre.
  ~ lofte = 2
  ~ upp(trust, 1, 6)
  – Ingen, säger Mira. Hon andas ut, länge. – Okej. # thought: Ingen. Det ordet har jag letat efter.
  -> fyran
+ [– Inte hem. Men far ett barn illa måste jag anmäla det. Det kan jag inte välja bort. #id: hem-grans #skill: granser]
  # why: Nu vet hon var gränsen går innan hon står vid den. Det gjorde henne tystare, det var priset. Men det hon säger efter det här har hon valt att säga.
  ~ lofte = 1
  – Jag är nitton.
  – Då bestämmer du själv vad jag får berätta, nästan alltid. Min chef vet att vi pratar. Ingen hemma.
  Hon säger inget på en stund. # thought: Lea är femton. Noa är nio. Där gick den alltså.
  -> fyran

=== fyran ===
Klockan är fem i tre. Nu är det fem frågor som alla får i tredje veckan. Nummer fyra är den om hur man har det hemma.
Sömn går bra. Pengar har hon inga, men inga räkningar heller. Betyg har hon i allt utom idrott.
– Jag var aldrig ombytt, säger hon.
+ [– Jag har tänkt på en sak. Din bror kör dig hit och hem varje dag. #id: fyra-bror]
  # why: Du hade sett något, och det är bra ögon. Men nu handlade frågan om Daniel, och honom kommer hon att försvara. Låt den komma av att alla får den.
  ~ ner(trust)
  – Han är snäll, säger hon. – Han måste inte köra. Han gör det ändå. # thought: Inte Daniel. Ni får inte ta Daniel.
  -> ord
+ [– Fyran är om hur man har det hemma. Alla får den, och alla får hoppa över den. #id: fyra-alla #skill: syfte]
  # why: Nu pekade frågan inte på henne eller på någon hon tycker om. Och den som får hoppa över kan låta bli att göra det.
  ~ upp(trust, 1, 6)
  – Kjell också?
  – Kjell också.
  Kjell är sextioett och lagar kaffebryggare.
  – Stackars Kjell, säger Mira. # thought: Om Kjell har svarat kan väl jag. Fast hos Kjell är det nog tyst.
  -> ord
+ [– Fyran och femman tar vi på fredag. Det blir ont om tid i dag. #id: fyra-fredag #skill: talamod]
  # why: Att vänta är inte att fega ur, om det finns en dag och en plats. Priset syntes i ansiktet på henne. Hon hade hunnit läsa fyran upp och ner.
  ~ asked = 0
  – På fredag hämtar mamma, säger Mira. – Vi går. # thought: Jag hade ett svar. Det får väl ligga.
  ~ klar()
  -> info_scen

=== function klar() ===
// Det som hände finns i told.
~ papper = 0
// Ett löfte om tystnad väger bara om hon har berättat något.
~ lofte = MIN(told, 1) * 2 * (lofte / 2)

=== ord ===
~ asked = 1
{papper == 1: Intyget har hon inte nämnt igen. Men hon har ritat en ruta i marginalen, och i rutan står det juli.}
~ papper = 0
+ [– Händer det att någon hotar dig, slår dig eller håller fast dig? #id: ord-slag #skill: fraga]
  # why: Tydligt och rätt att fråga. Men det var bara en sorts svar som fick plats. Den som blir styrd med klocka, telefon och tårar svarar nej och talar sanning.
  – Nej, säger hon. – Ingen slår mig.
  Hon säger det rakt ut. Det låter som när man äntligen får en fråga man kan. # thought: Sant. Vad skönt att det var den.
  -> slagen
+ [– Vem bestämmer vad du gör efter tjugo över tre? #id: ord-vem #skill: fraga]
  # why: Konkret, och ur hennes egen dag. Men det frågar efter en person, och hemma hos henne är det inte en. Flera bestämmer, och ingen behöver säga det.
  – Ingen, säger hon. – Det är bestämt. Det är inte samma sak.
  -> reglerna
+ [– Vad har ni för regler hemma? Vad händer om man bryter mot dem? #id: ord-regler #skill: regler #skill: fraga]
  # why: Regler finns i alla hem, så det går att svara. Den andra halvan, vad som händer sedan, är den som skiljer läggtider från något annat.
  ~ upp(trust, 1, 6)
  – Regler, säger Mira. Hon låter nästan road. – Hur många rader har du?
  -> reglerna

=== slagen ===
+ [Nicka, och säg inget på en stund. #id: slag-tyst #skill: talamod]
  # why: Du lät nejet vara hennes och lät det finnas plats bredvid det. Med lite förtroende fyller hon den själv. Utan det blir det bara tyst, och det är inte farligt.
  {
  - trust > 4:
    – Det är ingen som slår, säger hon till slut. – Det behövs inte. Man vet ju vad som gäller.
    -> reglerna
  - else:
    – Var det fyran? säger hon. – Då är det femman kvar. # thought: Du väntade på något. Det väntar jag också på.
    ~ klar()
    -> info_scen
  }
+ [– Det var skönt att höra. Då tar vi nummer fem. #id: slag-skont]
  # why: Lättnaden var ärlig, och den hördes. Nu vet hon vad du ville veta. Resten ryms inte i den frågan, och då stannar den hos henne.
  – Mm, säger Mira. # thought: Alla blir så glada av det svaret.
  ~ klar()
  -> info_scen
+ [– Det finns annat som gör det svårt. Regler, eller att någon alltid ska veta var man är. #id: slag-annat #skill: regler]
  # why: Du frågade om en sak till, och du gav exempel ur vanliga dagar. Då slapp hon välja mellan våld och ingenting.
  – Alltid ska veta, säger hon, som om hon läste det ur ett blad. – Är det ett fel, menar du?
  -> reglerna

=== reglerna ===
{
- trust < 4:
  – Det är väl som hos alla. Man säger vart man ska. Man kommer hem.
  Hon ser på klockan.
  – Man kommer hem i tid. # thought: Resten säger man inte till nån som man har känt i tre veckor.
  ~ klar()
  -> info_scen
}
~ told = 1
Hon håller upp en hand och tar dem finger för finger.
– Hem direkt. Det är elva minuter från hållplatsen. Jag går på nio. Telefonen på. Inte stå och prata. Ingen idrott, för duschens skull. Lea har samma, fast hon är femton, så hon har halv fyra. Noa är nio, han har inga. Han har mig.
– Har dig?
– Om jag är sen säger han till. Då får han glass. Nu ler hon på riktigt. – Men han säger alltid till mig först att han tänker säga till.
Hon lägger händerna i knät.
– Det låter värre än det är när man radar upp det.
+ [– Så ska ingen behöva ha det. #id: regler-ingen]
  # why: Du har rätt, och du sa det av omsorg. Men hon hade just sagt att det inte är så farligt. Nu fick hon ta hand om deras rykte i stället för att berätta.
  ~ ner(trust)
  – De är oroliga, säger hon. – Det är faktiskt skillnad. # thought: Nu tycker du synd om mig. Och illa om mamma.
  -> domen
+ [– Vad händer den dag du är fyrtio minuter sen? #id: regler-sen #skill: regler]
  # why: Du tog hennes eget mått och frågade vad det kostar. Du behövde inte tycka något om reglerna för att få veta vad de väger.
  – Fyrtio, säger hon. – Det går inte. Men okej. # thought: Fyrtio. Det är så många att det är roligt.
  -> foljder
+ [Säg ingenting. Låt listan ligga en stund. #id: regler-tyst #skill: talamod]
  # why: Hon hade just sagt mer än hon tänkt. Du skyndade dig inte att göra något av det. Ibland kommer en bit till då, ibland räcker det för i dag.
  {
  - trust > 4:
    – Det värsta är inte reglerna, säger hon till bordet. # thought: Det är så tyst här. Det är inte farligt tyst.
    – Vad är det då?
    -> foljder
  - else:
    – Femman, då? säger hon efter en stund. # thought: Så mycket var det. Det fick plats.
    ~ klar()
    -> info_scen
  }

=== domen ===
Hon knäpper jackan, fast det är tjugo minuter kvar.
+ [Gå vidare till femman, den om praktik. Hon behöver få något lättare att svara på. #id: dom-femman]
  # why: Du märkte att du hade gått för långt och gav henne något lättare. Det är hyggligt. Men domen ligger kvar på bordet. Det hade gått att ta tillbaka den.
  – Verkstan, säger Mira på femman. – Helst bara verkstan. # thought: Skriv det. Mira vill vara i verkstan.
  ~ klar()
  -> info_scen
+ [– Jag var för snabb. Du känner dem. Hur är det när det är bra? #id: dom-laga #skill: laga]
  # why: Du backade och bad om det du hade hoppat över. När hon fick berätta vad hon älskar blev det inte längre farligt att säga vad som skaver.
  – Då spelar vi kort. Pappa fuskar. Hon låter bli att le. – Mamma ser det, och säger inget, och jag ser att mamma ser. Det är så vi gör med det mesta.
  – Och när det inte är bra? säger du. # thought: Du frågade om det bra. Det gör aldrig nån som frågar.
  -> foljder

=== foljder ===
– Det händer ingenting. Ingen skriker. Pappa blir tyst. Sen pratar han med mamma i köket, och mamma är röd i ögonen till lördag. Sen ringer min farbror. Sen sitter alla hos oss och äter, och alla är jättesnälla. Och det är om mig.
+ [– Är du rädd för någon av dem? #id: folj-radd #skill: fraga]
  # why: En viktig fråga, och du vågade den. Svaret var bättre än frågan: rädslan bor hos flera i det hemmet. Den som vaktar kan vara lika rädd som den som vaktas.
  {
  - trust > 4:
    – Inte för, säger hon. Hon letar. – Med. Jag är rädd med dem. Mamma mest.
    Hon drar upp dragkedjan på jackan, och ner igen.
    -> resan
  - else:
    – Inte för, säger hon. Hon letar. – Med. Jag är rädd med dem.
    Mer blir det inte. # thought: Det där visste jag inte förrän jag sa det.
    ~ klar()
    -> info_scen
  }
+ [– Ska vi bjuda hit dem? Ofta lugnar det när familjen får se verksamheten. #id: folj-mote]
  # why: I många ärenden är det klokt att träffa familjen. Här hade alla fått veta att hon har pratat. Ett möte löser missförstånd, och det här är inget missförstånd.
  – Ja, säger Mira. – Det skulle lugna dem.
  Hon ser på dörren. # thought: Då måste jag säga det själv, innan brevet kommer. I kväll. Innan maten.
  ~ klar()
  ~ upp(misstanke, 1, 4)
  -> info_scen
+ [– Har de suttit så om resan också? #id: folj-resan #skill: regler]
  # why: Du la ihop två saker hon redan hade sagt och frågade om du hade rätt. Du gissade inte vad resan är. Det var hennes att säga.
  {
  - trust > 4:
    Hon räknar något, tyst.
    – Tre gånger, säger hon.
    -> resan
  - else:
    – Det är en semester, säger hon. – Fem veckor. # thought: Nästan. Om vi hade haft fyrtio minuter till.
    ~ klar()
    -> info_scen
  }

=== resan ===
~ told = 2
Klockan är tre prick. Hon väntar tills den är en minut över.
– Det är nån jag ska träffa. Hans mamma har sett mig på kort. Pappa har biljetterna. Passen ligger hos min farbror, för han har kassaskåp.
Hon säger det i samma ton som säkringarna.
– Daniel åkte i fjol. Han kom hem gift. Han sa att man vänjer sig. Han sa det till ratten.
Så kommer resten, fort.
– Och om inte jag åker har de Lea.
+ [– Tack för att du sa det. Vi tar en sak i taget, Mira, och vi börjar med dig. #id: lea-sedan]
  # why: Varmt, och hon fick andas. Men du visste redan vad du måste göra, och det vet inte hon. Det hon inte får höra av dig får hon höra av någon annan.
  ~ lea = 2
  ~ upp(trust, 1, 6)
  – Okej, säger hon, och släpper kanten på bordet. # thought: Du sprang inte iväg och ringde. Det är det bästa hittills.
  -> rad_scen
+ [– Lea är femton, så det måste jag anmäla i dag. Om dig själv bestämmer du. #id: lea-sager #skill: granser]
  # why: Det kostade, det såg du. Men hon fick höra det av dig, och du satt kvar. En anmälan går att vara arg på. Att bli förd bakom ljuset är något annat.
  ~ lea = 1
  ~ ner(trust)
  {
  - lofte == 2:
    ~ ner(trust)
    – Du sa ingen, säger Mira. Det är inte ens högt.
    – Jag sa fel. Det borde jag inte ha lovat. # thought: Ingen. Det ordet fanns inte heller.
  - lofte == 1:
    – Du sa det, säger Mira. Hon är vit runt munnen. – I början. Jag hörde det, och jag sa det ändå. # thought: Jag räknade på det. Jag gjorde det. Jag är så arg.
  - else:
    – Då fattar de att det är jag, säger Mira. – Det finns ingen annan. # thought: Jag frågade. Om det kommer hem. Jag frågade ju.
  }
  – Det är jag som anmäler, säger du. – Inte du. Jag säger till dem att tänka på vem som kan misstänkas, innan de gör något.
  -> rad_scen
+ [– Vill du att jag anmäler det om Lea? #id: lea-vill]
  # why: Du ville att hon skulle få bestämma, och det ska hon, om sig själv. Men det här var inget val, och nu har hon sagt nej till något som ändå blir av.
  ~ lea = 2
  – Nej, säger hon. – Nej. Snälla. # thought: Du frågade. Då går det att säga nej.
  -> rad_scen

=== rad_scen ===
~ klar()
Klockan är fem över tre.
+ [– Jag ringer en socialsekreterare nu, med dig bredvid. Då slipper du vänta. #id: rad-ringa]
  # why: Att ringa tillsammans är ofta det bästa man kan göra. Men hon hade en kvart, och en kö i luren bryr sig inte om vem som sitter i bilen. Fråga först om hon vill, och om det hinns.
  Ni är nummer sju i kön. Klockan elva över tre är ni nummer fem. Mira reser sig och sätter sig. Tretton över lägger du på. # thought: Nummer fem. Vad skulle jag ha hunnit säga?
  -> info_scen
+ [– Får jag fråga någon som kan sånt här? Jag säger inte vem du är. #id: rad-fraga #skill: dela]
  # why: Det finns de som kan det här bättre än du. De kan få frågan utan hennes namn. Hon fick säga ja till något i dag.
  ~ rad = 1
  – Inte namnet, säger hon. – Inte hur många vi är. Inte verkstan.
  – Nej.
  – Fråga om Lea, då, säger hon. – Om hon kan få ett intyg. # thought: Om nån vet hur man gör finns det en som har gjort det.
  -> info_scen
+ [– När går planet? Och hur är det hemma i kväll? #id: rad-nar #skill: regler]
  # why: Två saker som någon kommer att fråga dig om en timme. Fara just nu går alltid före planer. Det lät som ett formulär, men hon märkte att du tänkte framåt.
  ~ rad = 2
  – Första juli. I kväll är det fiskpinnar. Hon förstår vad du frågar efter. – I kväll är det bara fiskpinnar. # thought: Ingen har frågat om datum. Det är som om det fanns.
  -> info_scen

=== info_scen ===
{
- asked == 0:
  Resten av planen går fort.
- told == 0:
  Femman är om praktik. Hon vill vara i verkstan.
- told == 1:
  Hon har fått tillbaka sitt vanliga ansikte. Det gick på en halv minut.
- else:
  Mira skruvar isär pennan och skruvar ihop den igen.
}
+ [Ge henne kortet med alla numren till stöd och hjälp. Det är inte större än ett busskort. #id: info-kort]
  # why: Rätt uppgifter, på fel ställe. Ett kort kan inte förklara vad det gör i en ficka. Säg numren, eller skriv dem där ingen letar.
  ~ upp(misstanke, 1, 4)
  – Fint, säger hon. Hon stoppar det i jackan. Det är en jacka som Lea lånar ibland. # thought: Var lägger man ett sånt? Det finns ingen plats i vår lägenhet som bara är min.
  -> na
+ [Säg högt det som alla får veta: vart man vänder sig, och att ingen får tvingas. #id: info-sagt #skill: informera]
  # why: Det gäller alla, så hon behövde inte ha berättat något för att få veta det. Och det ligger inget papper kvar i någon jacka.
  ~ info = 1
  – Det här får alla höra, säger du. – Blir det svårt hemma hjälper %kommunen% till, och vi vet vem man ska prata med. Alla får säga nej till att gifta sig. %fact:aktenskapstvang% Kvinnofridslinjen svarar dygnet runt på %phone:kvinnofridslinjen%. Ring den från verkstans telefon, inte från din.
  – Och det här får Kjell också?
  – Han får en annan linje.
  – Den på väggen? säger hon. – Den med sladd? # thought: Ett brott. Det låter så stort. Det är ju bara mamma och pappa.
  -> na
+ [Ta det en annan gång. Hon har svarat på nog med frågor i dag. #id: info-inte]
  # why: Du såg att hon var trött. Men det här är ingen fråga. Det är något man får, och hon fick det inte.
  Hon lägger pennan längs bordskanten. # thought: Var det slut? Vi har ju fyra minuter kvar.
  -> na

=== na ===
// Hon gör sig redo att gå, och kurvan slutar här.
~ trust = -1
Du behöver kunna nå henne igen.
+ [– Jag sms:ar, så har du mitt nummer. Jag skriver att det gäller praktiken. #id: na-sms]
  # why: Snabbt och vanligt, och ordet praktik var en bra tanke. Men en telefon som andra läser är inte hennes. Ett meddelande från dig kan få en fråga till svar.
  ~ upp(misstanke, 1, 4)
  – Gör det, säger hon. Hon tittar inte upp. # thought: Då får jag ta bort det innan Noa leker med den. Han kan koden.
  -> slutet
+ [– Jag varken ringer eller skriver. Vi bokar praktikmöte på fredag. #id: na-bokat #skill: rummet]
  # why: En tid som redan hör till veckan behöver ingen förklara. Du bestämde åt henne, det är priset. Men du bestämde något som håller.
  ~ kontakt = 2
  – Praktikmöte, säger hon. – Det finns. Det är ett riktigt ord. # thought: På fredag. Det är två dagar. Det är fyrtiosju timmar.
  -> slutet
+ [– Hur når jag dig utan att någon undrar? #id: na-hur #skill: medmansklighet]
  # why: Hon är den som vet vad som syns. Hon har löst svårare logistik än så i flera år. Du frågade, och fick en väg som håller.
  ~ kontakt = 1
  {
  - mening == 1:
    – Listan, säger hon genast. – Hänger det en ny mening där vill jag prata. Sätter du upp en så vill du. Är den om tvätt är det bråttom. # thought: En lista på en dörr. Den kan alla se, och ingen läsa.
  - else:
    – Fråga mig efter säkringar, säger hon genast. – Säger jag tio ampere är det lugnt. Säger jag sexton är det inte det. # thought: Tio och sexton. Det kan man säga mitt framför nån.
  }
  -> slutet
+ {lea == 2} [– Jag sa fel förut. Det om Lea måste jag anmäla. Det är inte ditt att bestämma. #id: na-lea #skill: laga]
  # why: Det var sent, och det tog tiden som var kvar. Men nu vet hon det av dig. Ett fel som man själv kommer tillbaka med väger mindre.
  ~ lea = 1
  Hon ser på dig länge.
  – Du kunde ha sagt det direkt, säger hon. # thought: Men du sa det. Innan jag gick. Du hade kunnat låta bli.
  -> slutet

=== slutet ===
~ mening = 0
// Bara det som ännu kan spela roll får följa med.
{told == 1 || asked == 0:
  ~ info = 1
}
{lea != 1 || info == 0 || lofte > 0:
  ~ rad = 0
}
{
- daniel == 2:
  Klockan är arton över tre. Ute vid soffan ställer någon ner en kopp.
- daniel == 1:
  Klockan är arton över tre. Ute på parkeringen startar en motor.
- else:
  Klockan är arton över tre. Telefonen har ringt två gånger.
}
– En sak till bara, säger Mira.
+ [Låt henne säga det. Fem minuter till kan inte göra så mycket. #id: slut-over]
  # why: Du hörde att det var viktigt, och det var det. Men du vet inte vad fem minuter kostar, och det gör hon. Fråga om hon hinner.
  ~ upp(misstanke, 1, 4)
  ~ kontakt = MAX(kontakt, 2)
  – Är det fler som har såna här, säger hon. – Regler. Som har varit här hos er.
  – Ja.
  – Jag är här tidigt på fredagar, säger hon. – Före alla. Så att du vet.
  Det knackar. {daniel == 2: – Allt bra? säger Daniel genom dörren.|Det är receptionen. En Daniel undrar.} # thought: Tjugofyra över. Det är fyra för mycket. Han har räknat.
  -> bilen
+ [– Vad säger du att vi har pratat om? #id: slut-svar #skill: rummet]
  # why: Du tänkte på bilresan, och på frågan som kommer vid första rödljuset. Priset är att det hon ville säga fick stanna. Men hon går ut med ett svar som är sant.
  ~ ner(misstanke)
  – Säkringar, säger hon. – Det har jag haft klart sen kvart i tre.
  Hon går ut utan att springa. # thought: Du tänkte på bilen. Det är ingen som tänker på bilen.
  -> bilen
+ [– Säg den på fredag. Nu går du ut i tid. #id: slut-tid #skill: fortroende]
  # why: Det var svårt att bryta just då, och hon hade något kvar att säga. Men två minuter för sent är det hon som betalar, hemma, med ränta.
  {
  - daniel == 1:
    Hon ser på klockan. Nitton över.
    – Du höll den, säger hon. # thought: En sån tid som finns.
  - else:
    – På fredag, säger hon. Hon är redan i dörren. # thought: Synd. Jag hade den på tungan. Men jag är i tid.
  }
  -> bilen

=== bilen ===
// Daniel sitter inte längre någonstans. Resten avgörs av vad någon hemma kan undra över.
~ daniel = 0
Mira sitter redan i bilen. Daniel har stannat i entrén och håller fram en lapp.
– Mitt nummer, säger han lågt. – Om det är något med henne. Ring mig i stället för hem.
Han har en ny ring och snurrar på den. Han vill henne väl, det syns. Det syns inte mer än så.
+ [Ta lappen och tacka. Lova ingenting. #id: dan-lapp]
  # why: Du vet inte om han vaktar henne eller vill stå emellan. Kanske båda. En lapp kan man ta emot utan att någonsin ringa.
  – Tack själv, säger han. När han vänder sig om sjunker axlarna. De är lika hennes.
  -> skriva
+ [– Vad bra. Då ringer jag dig om hon inte dyker upp någon dag. #id: dan-ja]
  # why: Praktiskt, och han verkar vettig. Men nu är det han som är vägen till henne. Den dag hon uteblir ringer du den som vet varför.
  ~ upp(misstanke, 2, 4)
  – Exakt, säger Daniel. – Så gör vi. Han skakar hand på det.
  -> skriva
+ [Ta lappen. – Tack. Är det något med Mira pratar vi med Mira. #id: dan-tack #skill: granser]
  # why: Ett svar som gäller för alla vuxna, sagt så att det gick att skaka hand på. Det skavde lite, och det får det göra.
  – Självklart, säger Daniel. – Hon är ju vuxen. Han står kvar en sekund för länge.
  -> skriva
+ [– Hur har du det själv? Det blir mycket körning. #id: dan-sjalv #skill: medmansklighet]
  # why: Pojkar och män kan också styras, och ibland är det de som vaktar. Du gissade inget, du frågade som man frågar någon. Mer än så ska det inte vara i en entré.
  ~ daniel = 1
  – Jag? säger Daniel. Han skrattar till. – Jag vänjer mig.
  Han går fort till bilen.
  -> skriva

=== skriva ===
// Från och med nu är det ja eller nej.
{
- misstanke > 3:
  ~ misstanke = 4
- else:
  ~ misstanke = 0
}
{
- told == 0 && asked == 1:
  ~ kontakt = 0
  ~ daniel = 0
- misstanke > 3:
  ~ rad = 0
  ~ kontakt = 0
  ~ daniel = 0
- told == 0 || lea == 2 || kontakt == 0 || info == 0 || lofte > 0:
  ~ rad = 0
  ~ daniel = 0
}
I systemet väntar rutan som alltid ska fyllas i. Har frågan om våld ställts? Planen skrivs ut i två exemplar, och det ena tar deltagaren med hem.
+ {asked == 1} [Skriv i planen att ni har talat om hur hon har det hemma, så att nästa handledare vet. #id: skriv-plan]
  # why: Planen är rätt plats för det mesta. Men ett exemplar går hem i hennes väska, och pappa är noga med papper. Det om hemmet ska aldrig kunna komma hem.
  Skrivaren börjar gå. Två exemplar.
  -> planen
+ {told > 0} [Ja, enskilt. Skriv hennes ord i anteckningen som bara ni läser. #id: skriv-ja #noted: yes #skill: dokumentera]
  # why: Hennes ord, rätt ställe, samma dag. Den som tar vid behöver inte gissa, och det finns inget att hitta i en plastficka.
  ~ skrivet = 1
  {
  - told == 2:
    Du skriver: ”Och om inte jag åker har de Lea.” Du skriver vem som har biljetter och pass. Inte ett ord om vad du tror.
  - else:
    Du skriver: ”Hem direkt. Det är elva minuter. Jag går på nio.” Det räcker långt.
  }
  I planen står det verkstan.
  -> ringa
+ {asked == 1 && told == 0} [Ja, enskilt. Hon svarade nej. Skriv hur, i er egen anteckning. #id: skriv-nej #noted: no #skill: dokumentera]
  # why: Ett nej ska också stå där, med hur det lät och var ni satt. Nästa gång någon frågar är det fråga två, inte fråga ett.
  ~ skrivet = 1
  Du skriver nej, och att hon såg på klockan. I planen står det verkstan.
  -> ringa
+ {asked == 0} [Ej ställd, tiden räckte inte. Ställs på fredag, enskilt. #id: skriv-ej #noted: not-asked #skill: dokumentera]
  # why: Ett ärligt ej ställd med en dag är värt mer än ett ja som hasplats ur sig. Nu är det någons uppgift på fredag, också om du är sjuk.
  ~ skrivet = 1
  Du skriver dagen och rummet: lagret. I planen står det verkstan.
  -> ringa
+ [Gör det sist på dagen. Nu behöver du tänka. #id: skriv-sedan]
  # why: Du vill göra det ordentligt, och det är ett fint skäl. Men det exakta försvinner först. Klockan fem minns du vad hon menade, inte vad hon sa.
  # time: Klockan fem
  {asked == 1: Tre andra samtal har lagt sig ovanpå hennes. Rutan är kvar.|Ansiktet minns du. Skälet minns du sämre. Rutan är kvar.}
  -> skriva_sent

=== planen ===
Receptionisten häftar ihop arken.
– Miras, va? Ska de i postfacket? Hon tar dem ju med hem på fredag.
+ [– Ja tack, det går bra. Det är så allmänt hållet att det inte säger något. #id: plan-kvar]
  # why: För dig är det allmänt. För den som läser med en annan fråga i huvudet är det svaret. Nu är det hon som ska förklara en mening du skrev.
  ~ misstanke = 4
  Arken läggs i facket, med plastficka. Klockan fem är rutan kvar.
  -> skriva_sent
+ [– Nej, det blev fel. Riv båda. Jag skriver en om praktiken. #id: plan-riv #skill: laga]
  # why: Tio sekunder och ett ursäkta, och pappersstrimlorna kan ingen läsa. Att rätta det man just gjort är det billigaste som finns. Rutan får du fylla i sist på dagen.
  Strimlorna faller ner i lådan. Efter det kommer tre andra deltagare. Klockan fem är rutan kvar.
  -> skriva_sent

=== skriva_sent ===
+ {told > 0} [Ja, enskilt. Skriv det du minns, och att det är skrivet i efterhand. #id: sent-ja #noted: yes]
  # why: Bättre sent än inte alls, och du sa som det var. Men det är din sammanfattning nu. Hennes egna ord hade hållit längre.
  {told == 2: Du skriver om en resa och en syster. Hennes egen mening börjar du på tre gånger.|Du skriver att hon har regler hemma. Du minns att hon sa en siffra. Var det elva?}
  -> ringa
+ {asked == 1 && told == 0} [Ja, enskilt, svarar nej. Skriv att det är skrivet i efterhand. #id: sent-nej #noted: no]
  # why: Rutan är sann. Hur nejet lät är borta, och det var det som nästa person hade behövt.
  Du skriver nej. Det ser mycket kortare ut än det var.
  -> ringa
+ {asked == 0} [Ej ställd, tiden räckte inte. Ställs på fredag. #id: sent-ej #noted: not-asked]
  # why: Det är sant, och dagen står där. Rummet och skälet hade fått plats om du hade gjort det direkt.
  Du skriver fredag. Vem av er som har fredag kommer du inte ihåg.
  -> ringa

=== ringa ===
{
- lea > 0:
  Det gäller ett barn. Det ska ringas i dag.
- else:
  Chefen har dörren öppen. Hon äter en banan över tangentbordet.
}
+ [Vänta till fredag. Då träffar du henne ändå, och vet mer om vad det egentligen är. #id: ring-vanta]
  # why: Du ville inte göra det större än det är. Men att fråga om råd gör ingenting större, och det går utan namn. Nu bär du det ensam i två dygn, och hon med.
  {told > 0: På kvällen går du elva minuter från hållplatsen och tar tid på det.|På kvällen sitter du kvar i bilen utanför ditt eget hus. Det är den gröna pricken du ser.}
  -> slut
+ {lea == 0} [Gå in till chefen, stäng dörren, och be henne få med %vin%-ombudet. #id: ring-chef #skill: dela]
  # why: Du kom med klockslag och en silvergrå bil, inte med en dom. Det räcker för att fler ska kunna tänka. Och man får fråga om råd utan att säga vem det gäller.
  ~ delat = 1
  Ni ringer stödet för yrkesverksamma, %phone:nch-yrkesverksamma%. Du säger inget namn.
  – Har hon syskon? frågar rösten.
  Chefen lägger ifrån sig bananen.
  -> slut
+ {lea > 0} [Ring skolan. Kuratorn kan prata med Lea redan i morgon. #id: ring-skola]
  # why: Du ville ha någon nära Lea fort. Men skolan ringer hem som vanligt om ingen har sagt åt den att låta bli. Anmäl till socialtjänsten, och låt dem bestämma vem som ska veta.
  ~ misstanke = 4
  – Jag ringer mamman, säger kuratorn vänligt. – Vi har bra kontakt.
  Du säger nej. Hon hör att du säger nej. Hon har redan numret uppe.
  -> slut
+ {lea > 0} [Hämta chefen och ring mottagningen tillsammans, med dörren stängd. #id: ring-mottagning #skill: dela]
  # why: Genast betyder samma dag. Två vid telefonen är bättre än en, och ombudet kan komma in efteråt. Du sa också det viktigaste: att ingen ska ringa hem.
  ~ delat = 1
  Du läser upp det du skrev. Du säger vem de kan misstänka om det går fort fram.
  – Då börjar vi inte med att ringa hem, säger rösten.
  Efteråt sitter chefen kvar.
  – Och du? säger hon.
  -> slut

=== slut ===
# time: Fredag
{
- misstanke > 3:
  -> slut_hem
- told == 2 && (lea == 2 || delat == 0):
  -> slut_andra
- told == 2 && (lofte == 2 || kontakt == 0 || info == 0):
  -> slut_arg
- told == 2:
  -> slut_vag
- told == 1 && lofte == 2:
  -> slut_ratt
- told == 1 && kontakt > 0:
  -> slut_oppen
- told == 0 && asked == 1 && info == 1:
  -> slut_nej
- asked == 0 && kontakt > 0:
  -> slut_plan
- else:
  -> slut_ratt
}

=== slut_hem ===
Mikron står öppen på bänken med skruvarna i en kopp. Mira kommer inte.
Klockan nio ringer Daniel till receptionen. Mira slutar. Resan har blivit tidigare.
{
- delat > 0:
  Chefen har sett dig ta emot beskedet. Hon har redan luren i handen.
- else:
  Receptionisten lägger beskedet i ditt fack. Du hittar det efter lunch.
}
# ending: hem
-> END

=== slut_andra ===
Mira kommer fem över åtta.
{
- lea == 2 && delat > 0:
  Hon hälsar på alla utom dig.
  – Det var en kvinna i Leas skola i går, säger hon till mikron. – Hon visste saker. Jag undrar var hon hade fått dem ifrån.
- lea == 2:
  – Det om Lea, säger hon lågt. – Du har inte ringt nån, va?
  Du har inte ringt någon.
  – Tack, säger hon. Det är dag tre för Lea.
- else:
  – Har du anmält? säger hon. – Du sa i dag. Det var i onsdags.
  Hon har legat vaken på det i två nätter. Det har inte hänt.
}
# ending: andra
-> END

=== slut_arg ===
Mira är där före alla. Hon skruvar ur skruvarna ur mikron, en i taget, och lägger dem hårt i koppen.
{
- lofte == 2:
  – Du kunde ha sagt hur det var, säger hon. – I början. Jag hade nog sagt det ändå.
- kontakt == 0:
  – Jag visste inte hur jag skulle få tag på dig utan att det syns, säger hon. – I två dagar. Jag pratar inte med dig. Jag säger bara det.
- else:
  – Jag vet inte ens vart man ringer, säger hon. – Om det blir kväll.
  Du säger det nu. Hon vänder ryggen till och lyssnar.
}
{skrivet == 1: Kvinnan från socialtjänsten har läst dina rader. Hon står vid fikabordet med en trasig väckarklocka, som vem som helst.|Kvinnan från socialtjänsten måste börja om från början. Mira säger allt en gång till.}
# ending: arg
-> END

=== slut_vag ===
{
- kontakt == 1:
  Du får ett tecken, och det är det ni har kommit överens om. Inte det för bråttom.
- else:
  Fredagen blev av. Mira kommer på minuten.
}
– Det finns någon som kan det här, säger du. – Vill du träffa henne?
– Har hon med sig något som är trasigt? säger Mira.
Efter lunch sitter en kvinna från socialtjänsten i lagret med en väckarklocka. Hon är på studiebesök.
{
- rad == 1:
  – Jag ställde din fråga, säger du. – Utan namn. Den om intyg för den som är femton.
  – Och?
  – Det finns något som liknar det.
- rad == 2:
  – Första juli, säger kvinnan. – Då har vi fem veckor. Det är mer än vi brukar ha.
- else:
  – Vi var nummer fem, säger Mira till henne. – I onsdags. Var det du som satt i andra änden?
}
{skrivet == 1: Hon behöver inte berätta om passen. Kvinnan har läst.|Hon får berätta om passen en gång till.}
{daniel == 1: – Daniel var konstig i bilen, säger Mira. – Han undrade vad du heter.|– Jag är fortfarande arg, säger Mira. – Bara så att du vet. Hon räknar säkringar medan hon säger det.}
# ending: vag
-> END

=== slut_oppen ===
{
- kontakt == 1 && delat > 0:
  Ni möts vid dörren till verkstan, som av en händelse.
  – Jag har tänkt på en sak, säger Mira. – Det där med regler. Är det många som har en sån som Noa?
  Du säger att det är lagret om en kvart. Ombudet har du redan frågat om råd.
- delat > 0:
  Ni får en kvart för er själva. Vid åttonde minuten lägger hon pennan längs bordskanten.
  – Förra gången, säger hon. – Jag sa nio minuter. Jag springer den sista biten.
- else:
  Mira är där. Du är där. Du har inte frågat någon om råd, så du frågar hur det går med mikron.
  – Den ansvarar fortfarande inte för sin mat, säger hon, och väntar lite.
}
{daniel == 1: – Daniel hälsar, säger hon när hon går. – Det gör han aldrig.}
# ending: inte-annu
-> END

=== slut_plan ===
{
- delat > 0:
  Fyran tar ni i lagret. Du har bett ombudet om råd. Dörren går att stänga inifrån.
  – Jag hade ett svar i onsdags, säger Mira. – Det är nästan kvar.
- skrivet == 1:
  Det är din kollega Petra som har fredagar. Hon har läst raden och sitter redan i lagret med en låda motstånd.
  – Är det du som har fyran? säger Mira.
- else:
  Det är din kollega Petra som har fredagar. Hon har inte sett någon rad. De tar femman.
  – Fanns det inte en fyra? säger Mira när de är klara.
}
# ending: inte-annu
-> END

=== slut_nej ===
Mira sätter ihop mikron. Den lyser, och den snurrar.
– Det där numret, säger hon med ryggen mot dig. – Går det att ringa om man bara undrar?
– Ja.
– Jag undrar inte, säger hon. – Jag undrade om man kunde.
{delat > 0: Chefen och ombudet vet vad du såg. Fyran kommer igen i höst, för alla.|Du är ensam om att ha sett den gröna pricken. Fyran kommer igen i höst, för alla.}
# ending: nej-vet-vart
-> END

=== slut_ratt ===
Mira kommer i tid, går i tid och svarar på allt.
{
- lofte == 2 && told == 1 && delat > 0:
  – Du sa att det inte gick vidare till någon, säger hon. – Din chef hälsar på mig nu. Hon har börjat hälsa jättesnällt.
- lofte == 2 && told == 1:
  Du skulle behöva fråga någon om råd. Det är just det du har lovat bort.
- told == 1:
  Ni möts vid kaffebryggaren, bland nio andra. Något annat ställe bestämde ni aldrig.
- skrivet == 1:
  Petra har läst vad du skrev. Hon lägger sin telefon på verkstadsbänken och frågar om Mira vill räkna motstånd.
- else:
  – Hur är det? säger Petra. – Bra, säger Mira. – Ugnen är ej ansvarig för sin mat.
  Petra skrattar och går vidare.
}
# ending: svarar-ratt
-> END
