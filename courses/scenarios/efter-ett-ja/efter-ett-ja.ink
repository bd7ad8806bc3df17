// Ajla, 33, undersköterska på deltid. Föräldrarna kom från Bosnien, själv är hon född här. Sköter allas tider i huvudet: mammans, barnens, hans.
// Rättar den som säger fel klockslag. Säger "vi" när hon ljuger för Robin. Vill i dag ha avlösning för mamma på torsdagar. Är rädd att barnen
// tas ifrån henne, och för att komma hem sent. Skrattar åt det Ester säger. Har sett vad du gör med pennan.
// Robin, 36, svensk släkt, omtyckt, tränar pojklaget, jagar. Barnen Noel, 9, och Ester, 4. Mamman har MS och bor i samma kvarter.
// Kollegan Ylva, %vin%-handläggare, 58. Chefen Mattias. Den som arbetar med Ajla är biståndshandläggare.
VAR trust = 2
VAR told = 1
VAR klocka = 0
VAR ringer = 0
VAR penna = 0
VAR prick = 0
VAR ylva = 0
VAR polis = 0
VAR noel = 0
VAR anmald = 0
VAR barn = 0
VAR vard = 0
VAR natt = 0
VAR plan = 0
VAR namn = 0
VAR skrivet = 0
VAR delat = 0

-> ja

=== function upp(ref tal, steg, tak) ===
~ tal = MAX(tal, MIN(tal + steg, tak))

=== function ner(ref tal, steg) ===
~ tal = MAX(tal - steg, 1)

=== ja ===
# time: 13.10
– Ja, säger Ajla.
Du ställer frågan till alla som är här första gången. De flesta tänker efter. Hon svarade som när någon undrar om det är ledigt bredvid.
Ni har pratat om hennes mamma, om avlösning på måndagar och torsdagar. Tiderna har hon skrivit på baksidan av ett kvitto. Ni hann till och med skratta. Ester, fyra år, tror att Kommunen är en person, och undrade i morse om hon är snäll.
– I natt tog han mig om halsen. Hon är hes. – Robin. Han vet att jag är här. Jag vet inte varför jag säger det, det är ju mammas möte.
Rummet är varmt och halsduken sitter på. Telefonen ligger med skärmen nedåt, rak mot bordskanten.
+ [– Tack. Jag har en blankett om risk här, vi tar den uppifrån. #id: ja-blankett]
  # why: Ordning lugnar, och mest den som håller i pennan. Frågorna om risk behövs i dag, men av någon som kan väga svaren. Det första hon får ska inte vara rutor.
  ~ ner(trust, 1)
  ~ upp(klocka, 1, 2)
  Hon ser hur många rutor det är.
  – Tar det lång tid? säger hon. – Jag ska vara klar klockan två. # thought: Fjorton rutor på första sidan. Jag hinner inte vara det här.
  -> telefonen
+ [– Det är inte ditt fel. Jag är glad att du sa det. #id: ja-glad #skill: bekrafta]
  # why: Du tog emot det innan du gjorde något med det. Hon hade redan börjat be om ursäkt för att det var fel möte.
  ~ upp(trust, 1, 4)
  Hon nickar två gånger, som åt en tandläkare.
  – Okej, säger hon. – Vad gör man nu då? # thought: Glad. Konstigt ord. Men det fick ligga kvar på bordet.
  -> telefonen
+ [Lägg ifrån dig pennan och vänd papperet upp och ner. #id: ja-pennan #skill: bekrafta]
  # why: Hon hade tittat på pennan hela mötet. När den låg stilla fick hon prata utan att det blev något av det. Skriva gör du sedan.
  ~ penna = 1
  ~ upp(trust, 1, 4)
  Hon följer pennan med blicken tills den ligger stilla.
  – Vi var trötta, säger hon. – Vi hade tappat bort ett kvitto. Eller jag. Jag hade det. # thought: Nu skriver ingen. Då kan jag säga fel och ta om det.
  -> telefonen

=== telefonen ===
Telefonen surrar. Hon vänder upp den, läser, lägger tillbaka den rak.
– Han undrar om jag är klar snart. Han vet att det slutar två. Det står i familjens kalender.
Det surrar en gång till.
+ [Säg ingenting. Låt henne läsa det andra också. #id: sms-vanta #skill: bekrafta]
  # why: Du fick se honom som hon ser honom, och det är svårt att visa någon. Priset är att två meddelanden ligger obesvarade, och att klockan gick.
  ~ upp(trust, 1, 4)
  ~ upp(klocka, 1, 2)
  – Han frågar om jag har ätit, säger hon.
  Hon håller upp skärmen så att du ser. Det står så. Det är ett hjärta efter.
  – Det är ju det. Han är så himla snäll. # thought: Någon annan har sett hjärtat nu. Och det blev ingen predikan.
  -> nu
+ [– Stäng av den en stund, så får du vara i fred. #id: sms-av]
  # why: Du ville ge henne en lugn stund. Men en telefon som slocknar är också ett besked, till den som väntar på svar. Fråga först vad som brukar hända.
  ~ ringer = 1
  Hon gör det genast. Hon är van att göra som folk säger.
  – Nu ser han att den är av, säger hon sedan. Hon säger det mest till telefonen. # thought: Nu är jag borta. Det blir jag inte en gång i månaden.
  -> nu
+ [– Vad skulle du svara en vanlig dag? #id: sms-vanligt #skill: spar]
  # why: Ett vanligt svar är det tryggaste som finns just nu, och hon är den som vet hur det låter. Du köpte en timme. Priset är att hon fick ljuga en gång till, och det är hon trött på.
  – Att det drar ut, säger hon. – Det gör det ju alltid hos er. Hon hör det. – Förlåt.
  Hon skriver med tummen: Mycket papper om mamma. Klar tre tror jag.
  Svaret kommer direkt. En tumme upp. # thought: Det där är jag bra på. Det skulle man kunna skriva i ett cv.
  -> nu

=== nu ===
Om i natt vet du en sak. Om i dag vet du nästan ingenting.
+ [– Är du rädd för att gå hem i dag? #id: nu-radd #skill: nulage]
  # why: Du frågade efter hennes egen bedömning. Den som lever i det vet ofta mycket. Priset är att du inte fick veta var han är, eller vad han ser.
  ~ told = 2
  ~ upp(trust, 1, 4)
  – Nej, säger Ajla. Hon tänker. – Jag är rädd för att komma hem sent.
  Hon ser på dig för att se om du hörde skillnaden. # thought: Det har jag aldrig sagt högt. Det lät värre än jag trodde.
  -> mer
+ [– Ta det från början. Vad var det som hände i natt? #id: nu-natten]
  # why: Du ville förstå, och det är mänskligt. Men hon fick gå igenom natten en gång till för din skull. Det du behöver veta nu handlar om i eftermiddag.
  ~ upp(klocka, 1, 2)
  Hon berättar i ordning, med klockslag. Tjugo över elva. Diskmaskinen var igång. Det låter som ett protokoll.
  Mitt i det tystnar hon och rättar ett klockslag. Det var nitton över. # thought: Det är någon annan som pratar. Hon är duktig på tider, den där.
  -> mer
+ [– Var är han nu? Vad ser han i din telefon? #id: nu-var #skill: nulage #skill: spar]
  # why: Två frågor om nu, och båda går att svara på. Det hon sa sist är det som avgör hur ni kan röra er resten av dagen.
  ~ told = 2
  ~ prick = 1
  – På jobbet till halv fyra. Sedan hämtar han. Ester kvart i, Noel fyra. Vi gör så på torsdagar. Hon rättar till telefonen. – Och han ser var jag är. Vi ser var alla är, det är för barnens skull. # thought: Vi. Jag har aldrig öppnat den där kartan.
  -> mer

=== mer ===
Ajla dricker vatten, i mycket små klunkar. Sedan viker hon kvittot på mitten.
– Det är en sak till, säger hon. Sedan säger hon den inte.
+ [Vänta. #id: mer-vanta #skill: bekrafta]
  # why: Hon stod på tröskeln till något. Att vänta är att lita på att hon går över den själv. Räcker inte förtroendet blir det inget i dag, och då har du ändå inte knuffat.
  {
  - trust > 2:
    ~ told = 3
    – Skåpet med bössorna står hos hans pappa, säger hon. – I söndags tog han hem en. Den skulle putsas.
    Hon viker kvittot en gång till.
    – Den är inte putsad. # thought: Så. Nu vet någon mer att den står i garderoben.
  - else:
    ~ upp(klocka, 1, 2)
    Hon tittar på glasrutan i dörren. Någon går förbi med en kaffekopp.
    – Nej, det var inget, säger hon. # thought: Inte här. Folk dricker kaffe där ute.
  }
  -> hjalp
+ [– Finns det vapen hemma? #id: mer-vapen #skill: nulage]
  # why: Det är en fråga som behöver ställas rakt, och du gjorde det. Priset är att hon hörde hur hennes liv låter i någon annans mun. Ge henne en sekund efteråt.
  ~ told = MAX(told, 2)
  {
  - trust > 1:
    ~ told = 3
    Hon blir stilla.
    – Hur visste du det? Han jagar. Det är inget konstigt med det. I söndags tog han hem en från sin pappa. # thought: Det var inte det jag skulle säga. Men det kanske var det.
  - else:
    – Inte hemma, säger hon. – Han jagar. De står hos hans pappa.
    Hon säger det fort och ser inte på dig. # thought: Nu ringer de polisen. Nu är det igång.
  }
  ~ ner(trust, 1)
  -> hjalp
+ [– Du behöver inte säga mer nu. Vi vet nog för att göra något. #id: mer-nog #skill: bestamma]
  # why: Hon slapp, och någon tog över en stund. Det behövde hon. Priset är att ni går vidare utan den där saken, och du vet inte hur tung den var.
  ~ upp(trust, 1, 4)
  Hon andas ut. Sedan ser hon ut som man gör när man har gått hemifrån och undrar över spisen. # thought: Skönt. Men den står ju kvar där hemma.
  -> hjalp

=== hjalp ===
{
- klocka == 0:
  # time: 13.25
- klocka == 1:
  # time: 13.35
- else:
  # time: 13.45
}
Det här är större än ditt rum. Ylva, som är %vin%-handläggare, sitter två dörrar bort. Chefen Mattias sitter i möte.
Ajla har börjat titta på dörren.
+ [– Vi två löser det. Du ska slippa ta allt en gång till. #id: hjalp-sjalv]
  # why: Hon hade valt dig, och det kändes. Men du har varken bil, boende eller vana, och nu är det två ensamma i rummet. Att hämta hjälp är inte att lämna över henne.
  ~ upp(trust, 1, 4)
  – Tack, säger hon. Det är inte mer än en viskning. # thought: En person. En klarar jag.
  -> polisen
+ [Gå ut och ring chefen i korridoren, så att hon slipper höra. #id: hjalp-korridor #skill: dela]
  # why: Rätt samtal, och nu vet chefen. Men hon satt ensam i sex minuter med ett ja hon just hade sagt, och såg dig prata bakom glas.
  ~ ylva = 1
  ~ ner(trust, 1)
  Mattias går ur sitt möte. Han säger åt Ylva att släppa det hon har.
  När ni kommer in har Ajla jackan på sig. Hon har inte gått. # thought: Handen framför munnen, på andra sidan glaset. Så pratar de om mig hemma också.
  -> polisen
+ [Ring Ylva härifrån, så att Ajla hör vad du säger om henne. #id: hjalp-ring #skill: dela]
  # why: Hon hörde varje ord och kunde rätta dig. Då fanns det ingenting som sades om henne någon annanstans. Priset är att du inte frågade först.
  ~ ylva = 1
  – Jag har en kvinna hos mig som behöver hjälp i dag, säger du. – Hon har två barn som hämtas klockan fyra.
  – Kvart i, säger Ajla. – Ester kvart i.
  – Kvart i, säger Ylva i luren. – Jag kommer. # thought: De rättade sig. Båda två.
  -> polisen
+ [– Får jag hämta en kollega som kan det här bättre? #id: hjalp-fraga #skill: dela #skill: bestamma]
  # why: Du sa att du inte kan allt, och du frågade. Det var hennes ja, och då blev Ylva hennes också. Priset är tio minuter, för Ylva satt i telefon.
  ~ ylva = 1
  ~ upp(trust, 1, 4)
  ~ upp(klocka, 1, 2)
  – Är hon snäll? säger Ajla, med Esters röst, och skrattar till utan ljud.
  Ylva kommer till slut. Hon tar stolen vid fönstret, så att Ajla får den närmast dörren. # thought: Hon gav mig dörren. Mamma hade gillat henne.
  -> polisen

=== polisen ===
{ylva == 1: – Vad är du mest rädd att vi ska göra? säger Ylva.|Du frågar vad hon är mest rädd att du ska göra.}
– Ringa polisen, säger Ajla direkt. – Står det en bil utanför vet hela gatan. Och han vet före dem.
+ [– Då ringer vi inte. Det är du som bestämmer om den saken. #id: polis-du #skill: bestamma]
  # why: Hon fick bestämma något, för första gången i dag. Priset är att du lovade lite mer än du kan hålla. Blir det fara får du inte vänta på hennes ja.
  ~ upp(trust, 1, 4)
  Hon lutar sig bakåt, en decimeter. # thought: Det var mitt. Det fick jag ha.
  -> kring_barnen
+ [– Jag tycker att vi ringer nu. Det han gjorde är ett brott. #id: polis-nu]
  # why: Du har rätt i sak, och i dag är det inte lite. Priset är att hon märkte att det hon var räddast för kom först. %fact:polis-forebygga%
  ~ ner(trust, 1)
  ~ upp(klocka, 1, 2)
  {
  - told == 3:
    ~ polis = 2
    Hon säger varken ja eller nej. Men när den som svarar frågar om vapen nickar hon, och du säger det.
    – De vill att du ringer igen om något händer, säger du. – Nu vet de var geväret är. # thought: Nu vet de. Det går inte att stoppa tillbaka.
  - else:
    Hon tittar rakt fram medan du pratar. Den som svarar frågar saker som bara Ajla vet, och hon skakar på huvudet åt alla. # thought: Precis det. Jag sa ju precis det.
  }
  -> kring_barnen
+ [– Inte mot din vilja nu. Men blir det fara ringer jag %phone:larm-112% utan att fråga. #id: polis-villkor #skill: arlighet]
  # why: Du sa var gränsen går innan ni stod vid den. Det är inte lika skönt att höra som ett löfte, men när det gäller vet hon vad du gör.
  ~ polis = 1
  – Vad är fara? säger Ajla.
  – Om han kommer hit. Om han är på väg till barnen och är arg. Om du ber mig.
  Hon säger om dem, utan röst, i samma ordning. # thought: Tre saker. De kan jag komma ihåg.
  -> kring_barnen

=== kring_barnen ===
~ told = MAX(told, 2)
{
- klocka == 0:
  # time: 13.40
- klocka == 1:
  # time: 13.50
- else:
  # time: 14.05
}
{penna == 1: Ajla har tagit pennan som du la ifrån dig. Hon stryker under två klockslag på kvittot.|Ajla vecklar ut kvittot och stryker under två klockslag med nageln.}
– Barnen ska inte vara med i det här, säger hon. – Ester sov. Man läser ju. Att de kommer och tar dem.
~ penna = 0
-> barnen

=== barnen ===
+ {noel == 0} [– Ester sov, sa du. Och Noel? #id: barn-noel #skill: bekrafta]
  # why: Du hörde vem hon inte nämnde. Det kostade några minuter, men nu är det hon som har sagt varför du är orolig, och inte du.
  ~ noel = 1
  ~ upp(klocka, 1, 2)
  Det dröjer.
  – Han stod i hallen, säger hon. – Han sa att han skulle kissa. Sedan sa han godnatt till Robin. Till honom, inte till mig.
  Hon lägger handen platt över kvittot. # thought: Han gjorde det för att det skulle bli tyst. Han är nio. Det är ju jag som ska kunna det.
  -> barnen
+ [– Du är en bra mamma, Ajla. Ingen tar dina barn. Jag skriver inget om dem. #id: barn-lova]
  # why: Det var det enda hon ville höra, och därför sa du det. Men det första råder du inte över och det andra får du inte låta bli. %fact:orosanmalan-misstanke%
  ~ anmald = 2
  ~ noel = 0
  ~ upp(trust, 1, 4)
  {ylva == 1: Ylva ser på dig. Hon säger inget, inte här.|Det blir tyst i rummet.}
  Ajla blundar en sekund.
  – Då så, säger hon. – Då orkar jag resten. # thought: Det är lovat. Det var det enda jag behövde.
  -> hamtningen
+ [– Jag måste anmäla oro för dem. Jag ringer nu, och du sitter med. #id: barn-med #skill: barnen #skill: arlighet]
  # why: Hon fick höra det av dig, innan, och hon fick höra vad som sades. Det gör ont ändå. %fact:orosanmalan-misstanke%
  ~ anmald = 1
  {
  - trust == 1 && noel == 0:
    – Jag visste det, säger Ajla.
    Hon sitter kvar medan du ringer, med jackan på och väskan i knät. När du säger Noels namn rättar hon dig inte fast du säger fel skola. # thought: Så fort man säger något. Så fort.
  - else:
    Hon reser sig och går till fönstret. Där står hon medan du ringer mottagningen.
    – Två barn, nio och fyra, säger du. – Mamma är här och hör det här. Hon gör allt hon kan.
    {noel == 1: – Säg att han stod i hallen, säger Ajla till fönstret. – Så att de är försiktiga med honom.|– Noel sov inte, säger Ajla till fönstret. – Säg det också.}
    ~ trust = MAX(trust, 2)
    # thought: Gör allt hon kan. Det sades till dem också, inte bara till mig.
  }
  ~ noel = 0
  -> hamtningen
+ [Säg inget om anmälan nu. Gör den när hon har gått. #id: barn-tyst]
  # why: Du ville inte lägga en sten till på henne, och anmälan blir ju gjord. Men när den kommer från ett okänt nummer tänker hon på dig, och på allt hon sa.
  ~ anmald = 3
  ~ noel = 0
  Hon väntar på att du ska säga något om barnen. Du skjuter fram vattenglaset.
  – Då så, säger hon, och dricker. # thought: Ingen sa något om dem. Då gick det.
  -> hamtningen

=== hamtningen ===
{
- klocka == 0:
  # time: 13.55
- klocka == 1:
  # time: 14.05
- else:
  # time: 14.20
}
– Kvart i fyra är han på förskolan, säger Ajla. – Sedan fritids. Han är aldrig sen. De springer ju mot honom.
{told == 3 && ylva == 1: – Då är det bråttom på riktigt, säger Ylva. Hon tänker på bössan.}
{told < 3 && ylva == 1: – Då vet vi hur lång tid vi har, säger Ylva.}
+ [– Låt honom hämta som vanligt, så att han inte anar något. #id: hamta-vanligt]
  # why: Du tänkte på hans humör, precis som hon alltid gör. Men nu är det han som har barnen, och utan dem går hon ingenstans.
  ~ barn = 0
  {ylva == 1: – Då är det han som har dem, säger Ylva. Men Ajla nickar redan.|Hon nickar.}
  – Då måste jag vara hemma före fem, säger hon. – Då ska maten stå på. # thought: Som vanligt. Det kan jag utantill.
  -> hem
+ [Ring förskolan och säg att bara mamma får hämta i dag. #id: hamta-ring #skill: barnen]
  # why: Du ville sätta stopp med ett samtal. Men den som svarade fick något hon inte visste vad hon skulle göra med, och då gör man det vanliga. Låt den som har barnens ärende prata med förskolan.
  ~ barn = 1
  ~ ringer = 1
  – Jaha, säger den som svarar. – Men Robin är ju också … Har det hänt något? Ska vi slå en signal till honom?
  – Nej, säger du.
  – Jag har nog redan skickat i appen att han kan ta med regnkläder, säger hon. – Han svarade. Han undrade varför jag frågade.
  Ni går fort till bilen. # thought: Nu vet de på förskolan. De som är så glada i honom.
  -> prickar
+ [– Finns det någon barnen tycker om, som kan hämta i dag? #id: hamta-van #skill: bestamma]
  # why: Hon fick tänka ut det själv, och barnen slapp okända ansikten. Priset är att en till vet, och att Robin kan fråga på fritids vem det var.
  ~ barn = 2
  ~ upp(trust, 1, 4)
  – Elias mamma, säger Ajla genast. – Hon tar hem halva klassen ändå. Hon frågar aldrig.
  Hon ringer själv, från din telefon. Det tar fyrtio sekunder.
  – Hon sa bara: var ska jag köra dem? säger Ajla efteråt. # thought: Elias mamma frågade inte ens. Hon har väntat på att jag skulle ringa.
  -> prickar
+ {ylva == 1} [– Då är du där före honom. Ylva kör oss. #id: hamta-nu #skill: sakerhet #skill: barnen]
  # why: Barnen före allt annat, och hon hämtar själv, som hon brukar ibland. Det enklaste som går att göra väckte minst frågor.
  ~ barn = 1
  – Gympapåsen, säger Ajla. – Den ska med hem i dag. Det är torsdag. # thought: Jag tänker på en gympapåse. Man blir inte klok.
  -> prickar
+ {ylva == 0} [– Jag borde ha hämtat hjälp. Jag gör det nu. #id: hamta-laga #skill: laga #skill: dela]
  # why: Du sa det rakt ut och bytte väg. Det tog tio minuter ni inte hade. Ändå var det de bästa tio minuterna på dagen.
  ~ barn = 1
  ~ ylva = 1
  ~ upp(klocka, 1, 2)
  Ylva kommer på en minut. Hon behöver bara tre meningar.
  – Min bil står på baksidan, säger hon. – Vad heter barnen? # thought: Borde ha, sa du. Bara så där. Att man kan säga det och ingen dör.
  -> prickar
+ {ylva == 0} [– Då åker vi dit nu, du och jag. Jag tar poolbilen. #id: hamta-ensam #skill: barnen]
  # why: Barnen först, det var rätt ordning. Men ingen vet var ni är, och ingen sitter kvar vid telefonen om något händer.
  ~ barn = 1
  – Får du det? säger Ajla.
  Du vet inte. Du tar nycklarna. # thought: Det får man nog inte. Men nu gör vi det.
  -> prickar

=== prickar ===
{klocka == 2:
  ~ ringer = 1
}
~ klocka = MIN(klocka, 1)
{
- prick == 1:
  Telefonen ligger på bordet mellan er. Ni tänker på samma sak.
- else:
  Ajla tar upp telefonen och stannar med handen i luften.
  – Han ser ju var jag är, säger hon. – Det sa jag inte. Vi har en karta.
}
{ringer == 1: På skärmen står ett missat samtal.}
+ [– Ta med den. Du ska inte vara utan telefon en sådan här dag. #id: prick-med]
  # why: Det är sant att hon behöver en telefon. Men den här visar vägen för två. Hon behövde ett nummer att ringa och en annan telefon att ringa från.
  ~ ringer = 1
  Hon stoppar den i fickan. Halvvägs till bilen surrar den.
  Vart ska du? står det. Sedan: Hallå. # thought: Nu rör jag mig. Nu sitter han och ser på.
  -> samlade
+ [– Låt den ligga i min låda. Då sitter du kvar i möte hos mig. #id: prick-lada #skill: spar]
  # why: På hans karta sitter hon kvar där hon ska vara. Det köpte er en timme. Priset är att hon gick ut utan sina nummer och sina bilder, och att det kan finnas mer som syns.
  – Noel kan tre nummer utantill, säger hon. – Jag kan bara mitt eget.
  Du skriver {ylva == 1: Ylvas|ditt} nummer och Kvinnofridslinjens på kvittot, under tiderna. %phone:kvinnofridslinjen%. # thought: Jag lämnade den. Det känns som att gå ut utan skor.
  {barn == 1: -> klockan}
  -> samlade
+ [– Är det fler saker han ser? Barnens? #id: prick-barn #skill: spar #skill: nulage]
  # why: Du tänkte ett steg längre än telefonen. En klocka på en liten arm kan säga lika mycket. Nu får den ligga kvar i facket, och det var hon som kom på det.
  Hon tar ett steg tillbaka.
  – Klockan, säger hon. – Noels. Han fick den när han fyllde. Den har karta.
  Hon är den som ordnar det. Telefonen i din låda, klockan i Noels fack under mössorna.
  – De får inte ha den på gympan ändå, säger hon. # thought: Jag var så glad åt den klockan. Jag tänkte att nu är han trygg.
  -> samlade
+ {ringer == 1} [– Han undrar redan. Vad skulle han tro på, om du skrev nu? #id: prick-svara #skill: laga]
  # why: Det hade blivit fel, och det gick att rätta. Hon vet vad han tror på. Hon ska bara inte behöva göra det i morgon också.
  ~ ringer = 0
  – Att jag får vänta på en chef, säger hon. – Då blir han sur på er i stället.
  Hon skriver det. Typiskt, svarar han, och ett hjärta. Telefonen får ligga kvar hos dig. Den väntar på chefen. # thought: Han tycker om när det är vi mot dem. Då är han som snällast.
  -> samlade

=== klockan ===
~ prick = 0
Utanför fritids hoppar Noel in i baksätet. På armen har han en klocka med blå rem.
– Den ringde nyss, säger han. – Pappa frågade vart vi ska.
Alla tystnar.
+ [– Vad svarade du? #id: klocka-fraga #skill: nulage]
  # why: En vanlig fråga i vanlig ton. Nu vet ni vad Robin vet, och Noel fick inte veta att han hade gjort något fel, för det hade han inte.
  {
  - ringer == 1:
    – Att mamma hämtade mig, säger han. – Fick jag inte säga det?
    – Jo, säger Ajla. – Det fick du. # thought: Han har letat efter fel svar i min röst hela vägen.
  - else:
    – Att jag inte hör, säger Noel. – Jag säger alltid så när han ringer på klockan.
    Ajla vänder sig om och ser på honom. # thought: Han också. Han har också en vanlig dag som han svarar med.
  }
  -> samlade
+ [– Får jag låna den? Vi lägger den i handskfacket. #id: klocka-bort]
  # why: Klokt att få bort den. Men på hans karta kör nu ett handskfack genom stan. Den skulle ha blivit kvar på fritids, och Noel såg hur rädda ni blev.
  ~ ringer = 1
  Noel knäpper av den. Remmen har gjort ett märke.
  – Är den farlig? säger han. # thought: Han frågade det så lugnt. Som om det var en sak på listan.
  -> samlade

=== samlade ===
~ prick = 0
{
- klocka == 0:
  # time: 14.40
- else:
  # time: 15.10
}
~ klocka = 0
{barn == 2: Elias mamma släppte av dem på baksidan och körde utan att stänga av motorn.|Gympapåsen kom med. Det gjorde en tygkanin också, för det är torsdag, och på torsdagar får den följa med till förskolan.}
I familjerummet på mottagningen finns en soffa och en låda med tåg. Ester står mitt framför dig.
– Är det du som är Kommunen? säger hon.
Noel har jackan på sig. Han läser på utrymningsplanen.
– Vet pappa att vi är här? säger han.
~ barn = 1
+ [– Nej. Och vi säger inget till honom än, du och jag. #id: noel-hemlis]
  # why: Det lät som en liten överenskommelse. Men nu har en nioåring en hemlighet till att vakta, och han har redan flera. Han ska få svar, inte uppdrag.
  ~ ner(trust, 1)
  – Okej, säger Noel. Han säger det så som Ajla säger det. # thought: Där fick han en till. Han bär redan så mycket.
  -> grodan
+ [– Nej, just nu vet han inte det. Det är vi vuxna som ordnar med pappa. #id: noel-nej #skill: barnen]
  # why: Han fick ett sant svar och slapp ha det som sin uppgift. Det är mer än de flesta har sagt till honom i dag.
  ~ upp(trust, 1, 4)
  Noel tänker på det. Sedan drar han ner dragkedjan, en bit.
  – Var finns toaletten? säger han. # thought: Han drog ner den. Han drar aldrig ner den hos folk.
  -> grodan
+ [Se på Ajla, och låt henne svara. #id: noel-ajla #skill: bestamma]
  # why: Det är hennes barn och hennes svar. Priset är att hon var trött, och fick hitta på det inför publik. Ibland är det en lättnad att någon annan säger det.
  – Nej, säger Ajla. – Vi är på utflykt.
  – I kommunen, säger Noel.
  – I kommunen, säger hon. # thought: Utflykt. Han är nio, inte två. Men han hjälpte mig.
  -> grodan

=== grodan ===
~ barn = 1
– Mamma låter som en groda, säger Ester.
– Det är inget, säger Ajla.
+ [– Säg till om det blir värre, så ser vi till att någon tittar. #id: vard-varre]
  # why: Vänligt, och du lämnade beslutet hos henne. Men den som har lärt sig att inte känna efter säger inte till. Hon behövde någon som såg det åt henne.
  – Det gör jag, säger Ajla. Hon har redan sagt det till två andra i dag. # thought: Det blir inte värre. Det brukar inte bli det.
  -> vart
+ [– Du svalde innan du sa det. Jag vill att en läkare ser på halsen i kväll. #id: vard-svalde #skill: vard]
  # why: Du sa vad du såg, och vad du ville. Hon behövde inte hålla med om att det var farligt. Någon följer med, och barnen är redan hos er.
  ~ vard = 1
  Ajla sväljer igen, för att pröva.
  {ylva == 1: – Jag följer med in, säger Ylva. – Då behöver du bara säga det en gång.|– Jag ringer och säger att du kommer, säger du. – Då behöver du inte förklara i luckan.}
  # thought: Det syntes alltså. Jag har inte kunnat äta sedan i går.
  -> vart
+ [– Du åker till akuten nu. Var ni ska sova tar vi sedan. #id: vard-akuten #skill: vard]
  # why: Du tog halsen på allvar, och det ska man. Priset är ordningen. Nu sitter de fyra timmar på stolar utan att veta vart de ska sedan, och trötta människor åker hem.
  ~ vard = 1
  ~ ner(trust, 1)
  – Med barnen? säger Ajla. – Ester har inte sovit.
  Noel har slutat läsa utrymningsplanen. Han läser er. # thought: Sedan. Vad är sedan? Jag måste veta var de ska borsta tänderna.
  -> vart

=== vart ===
– Vi sover hos mamma, säger Ajla. – Då är det löst.
{vard == 1: Hon har redan räknat ut bussen från läkaren.}
+ [– Bra. Det är nära, och barnen är hemma där. #id: vart-bra]
  # why: Det är hennes förslag och hennes mamma, så det var lätt att säga ja till. Men det är också det första stället någon letar på. Fråga vem som har nyckel.
  ~ natt = 1
  – Mamma har alltid pannkakssmet, säger Ajla till Ester. # thought: Då är det bestämt. Då slipper jag tänka.
  -> robin
+ [– Har Robin nyckel dit? #id: vart-nyckel #skill: sakerhet]
  # why: En liten fråga som hon kunde svara på själv. Du sa inte att det var en dålig idé. Det sa nyckeln.
  Hon öppnar munnen och stänger den.
  – Han satte upp hyllorna, säger hon.
  {
  - trust > 1:
    ~ natt = 2
    Det är tyst så länge att Ester ser upp från tågen.
    – Var ska vi då? säger Ajla. Det är första gången hon frågar.
    {ylva == 1: Ylva ringer tre samtal. Sedan finns det ett rum, för tre och en kanin.|Du ringer socialjouren. De ringer i sin tur. Sedan finns det ett rum, för tre och en kanin.}
    # thought: Han har nyckel till mamma. Jag har vetat det hela tiden, jag har bara inte tittat.
  - else:
    ~ natt = 1
    – Men han kommer inte dit, säger hon. – Det gör han inte inför mamma.
    Hon har bestämt sig. # thought: Jag orkar inte vara hos några fler som bestämmer.
  }
  -> robin
+ [– Det måste bli skyddat boende, det finns inget annat. Jag ordnar det. #id: vart-maste]
  # why: Kanske hade du rätt. Men det var ännu en som bestämde var hon skulle vara. Säg vad du är rädd för och vad som finns, och låt henne säga vart.
  {
  - trust > 3 || told == 3:
    ~ natt = 2
    ~ ner(trust, 1)
    – Jaha, säger Ajla. – Då är det så.
    Hon frågar inte var. # thought: Det är kanske rätt. Men det var inte jag.
  - else:
    ~ natt = 0
    – Nej, säger Ajla.
    Hon reser sig och börjar knäppa Esters jacka. Knapparna är små.
    – Vi åker hem. Det här blev för mycket. Tack för hjälpen. # thought: Nu går vi innan någon till bestämmer något.
  }
  {natt == 0: -> hem}
  -> robin
+ {ylva == 1} [Be Ylva berätta om skyddat boende, det jobbiga också. #id: vart-arligt #skill: arlighet #skill: bestamma]
  # why: Hon fick veta vad hon sa ja till, också det som är trist. Den som får höra det svåra innan behöver inte upptäcka det ensam klockan tio på kvällen.
  – Där jag tänker på får du inte ha din telefon, säger Ylva. – Noel kan inte gå på träningen. Kaffet är dåligt. Men ingen kommer in.
  {
  - trust > 3:
    ~ natt = 2
    – Hur dåligt? säger Ajla.
    – Riktigt.
    – Okej, säger hon. – Okej. # thought: De sa det om träningen. Då kanske det andra också stämmer.
  - told == 3:
    ~ natt = 2
    Ajla ser på Noel, och på utrymningsplanen.
    – Den står i garderoben, säger hon. – Bössan. Han når upp dit nu, han också. Okej. Vi gör det. # thought: Inte i natt. Inte med den i garderoben.
  - else:
    ~ natt = 1
    – Ingen träning, säger Ajla. Hon ser på Noel. – Nej. Då tar vi mamma i natt, så får vi se. # thought: Tack för att ni sa som det var. Men inte i dag.
  }
  -> robin

=== robin ===
~ told = 2
~ barn = 0
{
- natt == 1:
  ~ vard = 0
- else:
  ~ polis = 0
}
{natt == 1: Ajla och barnen gick för en stund sedan. Du ringde efter en bil åt dem.}
{natt == 2: {ylva == 1: Ylva kör själv. De gick ut på baksidan.|Bilen kom till baksidan. Du såg dem svänga ut.}}
# time: 15.55
Din telefon ringer.
– Tja, Robin heter jag. Han låter andfådd och vänlig. – Min sambo var hos dig i dag om sin mamma. Jag står på förskolan här och fattar ingenting. Är hon kvar hos er?
{ringer == 1: Han drar efter andan. – Jag är inte sur. Jag är orolig.}
+ [– Robin, de mår bra. Ge henne bara en stund. #id: robin-lugna]
  # why: Han lät orolig, och du ville lugna ner en otäck eftermiddag. Men nu vet han att du vet, och att de är tillsammans. Det var allt han ringde för.
  ~ ringer = 2
  – De, säger Robin. Det är tyst en stund. – Vad bra. Tack ska du ha.
  Han låter fortfarande vänlig när han lägger på.
  -> anmalan
+ [– Hon gick härifrån för ett tag sedan. #id: robin-gick]
  # why: Det var sant och det gick fort. Men det var ett svar, och varje svar är en bit av kartan. Du behöver inte ens säga att hon har varit där.
  ~ ringer = 1
  – Åt vilket håll? säger han, och skrattar åt sig själv. – Nej, jag skojar. Tack.
  -> anmalan
+ [– Jag kan inte säga vilka som har varit här. Det gäller alla. #id: robin-alla #skill: sakerhet]
  # why: Samma svar som alla får, i vanlig ton. Det säger varken ja eller nej. Skriv upp att han ringde och när, och säg det till den som har hand om ärendet.
  – Men jag vet ju att hon var där, säger han. – Det står i vår kalender.
  – Jag förstår. Jag kan ändå inte det.
  – Nähä, säger han. Och sedan, lite lägre: – Vad heter du, sa du?
  Du säger ditt namn. Det känns i benen efteråt.
  -> anmalan
+ {ringer == 0} [Låt det ringa ut. Be växeln säga att du är upptagen. #id: robin-vaxel]
  # why: Du fick tid att tänka, och det är tillåtet. Men växeln visste inte vad den fick säga, och gjorde som den brukar. Den som svarar behöver veta innan det ringer.
  ~ ringer = 1
  – Hon är upptagen, säger växeln till honom. – Hon sitter nog kvar i sitt besök.
  Tio minuter senare står Robin i receptionen, med Esters regnkläder i en påse. Vakten följer honom ut. Han tackar vakten.
  -> anmalan

=== hem ===
~ prick = 0
~ klocka = 0
~ vard = 0
{
- barn == 0:
  # time: 14.25
  Ajla har redan jackan på sig. Hon kontrollerar telefonen, väskan, halsduken.
- else:
  # time: 15.25
  Ester vill ha med sig ett tåg. Hon får det. Hinner de hem före Robin behöver ingen förklara något, säger Ajla.
  ~ barn = 0
}
– Jag går hem nu, säger Ajla. – Det går bra. Han är alltid snäll dagen efter.
{ringer == 1: Telefonen har lyst fyra gånger.}
{polis == 1: – Och du ringer bara om det är fara, säger hon. – Det sa du.}
+ [– Du kan inte gå hem. Tänk på barnen. #id: hem-barnen]
  # why: Du var rädd, och det var rimligt. Men hon har tänkt på barnen i varje steg hon tagit, och nu lät det som om hon inte hade det. Det är svårt att ringa till någon som har sagt så.
  – Det är det enda jag gör, säger hon.
  Hon stänger dörren så tyst att du inte hör när hon har gått. # thought: Tänk på barnen. Vad tror folk att jag gör.
  -> anmalan
+ [– Vad gör du om det blir fel i kväll? #id: hem-plan #skill: sakerhet #skill: bestamma]
  # why: Du höll inte med, och du höll inte kvar. Då gick det att tänka ihop. En plan i huvudet hittar ingen.
  ~ plan = 1
  ~ upp(trust, 1, 4)
  – Balkongdörren, säger hon efter en stund. – Den har han inte tänkt på. Sedan Rolf mittemot. Han har hund och är alltid vaken.
  – Och du ringer %phone:larm-112%. Det räcker att säga adressen.
  – Adressen, säger hon. Hon övar på den, tyst. # thought: Rolf. Jag har alltid hejat på den hunden. Nu vet jag varför.
  -> namnet
+ {told == 3 && polis < 2} [– Då ringer jag polisen om bössan. Jag gör det fast du inte vill. #id: hem-polis #skill: arlighet]
  # why: Du tog det över huvudet på henne, och du sa det till henne först. Det är två olika saker, och båda räknas. %fact:polis-forebygga%
  ~ polis = 2
  ~ ner(trust, 1)
  Hon stannar med handen på dörren.
  – Efter åtta i morgon, säger hon till slut. – När barnen har gått. Säg det till dem.
  – Jag säger det. Jag kan inte lova att de gör så. # thought: Det blir av ändå. Men då vet jag i alla fall när dörren smäller.
  -> namnet
+ [– Ta med dig det här kortet, så har du alla nummer om det blir något. #id: hem-kort]
  # why: Numren är bra. Kortet är en sak som någon kan hitta i en jackficka, och den som går hem med bara ett nummer är ensam om resten.
  ~ upp(ringer, 1, 2)
  Hon stoppar det längst ner i väskan, under en påse russin. Sedan tar hon upp det och lägger det i skon. # thought: Skon. Han tittar inte i skor. Inte alltid.
  -> namnet

=== anmalan ===
// Nu har hon lämnat rummet. Hur det går avgörs av vad ni gör, och kurvan slutar här.
~ trust = -1
~ told = 2
{anmald == 1: -> efter_anmalan}
{
- natt == 0:
  Hissen går ner.
- else:
  # time: 16.05
}
{
- anmald == 2:
  {ylva == 1: – Du vet att vi måste anmäla, säger Ylva lågt i korridoren. – Och du vet vad du sa till henne.|På skärmen ligger blanketten för orosanmälan. Du vet vad du måste. Du vet också vad du sa.}
- else:
  Anmälan om barnen är inte gjord än.
}
+ [Ring in anmälan. Ring sedan till henne och säg det själv. #id: anm-sjalv #skill: barnen #skill: laga]
  # why: Det var ett obehagligt samtal, och hon blev arg. Men hon blev arg på dig, nu, i stället för på alla, sedan. Så lagar man ett löfte man inte kan hålla.
  {
  - anmald == 2:
    – Du lovade, säger Ajla.
    – Ja. Det skulle jag inte ha gjort. Jag får inte låta bli, och det visste jag.
    Hon lägger inte på. Hon säger inget heller.
    ~ anmald = 3
  - else:
    – Varför sa du inte det när jag satt där? säger Ajla.
    – Jag tyckte att du hade fått nog. Det var inte mitt att bestämma.
    Det är tyst. – Okej, säger hon. – Vad sa du till dem?
    Du läser upp det, rad för rad.
    ~ anmald = 1
  }
  # thought: Du ringde i alla fall själv. Det hade inte jag gjort.
  -> efter_anmalan
+ [Ring in anmälan. De på mottagningen får berätta det för henne. #id: anm-de]
  # why: Anmälan är gjord, och det är det viktigaste. Men hon får höra av en främling att du har pratat om hennes barn. Hon kommer att undra vad mer du sa.
  ~ anmald = 3
  Kvinnan som tar emot är snabb och saklig. Hon frågar om mamman vet.
  – Inte än, säger du.
  -> efter_anmalan
+ {anmald == 2} [Håll det du lovade. Någon annan gör nog en anmälan. #id: anm-nej]
  # why: Du ville vara en som håller ord. Men i den lägenheten bor två barn, och det var deras tur att bli sedda. %fact:orosanmalan-genast%
  ~ anmald = 0
  Du stänger rutan. Hela kvällen tänker du på Noel.
  -> efter_anmalan

=== efter_anmalan ===
{natt == 0: -> dokument}
-> namnet

=== namnet ===
~ told = 2
{
- natt == 0:
  I dörren vänder hon sig om.
  – Hur gör vi nu då? säger hon. – Med er.
- else:
  # time: 16.15
  Det ringer. Det är Ajla, från {natt == 2: en lånad telefon|mammas kök}.
  – Jag ville bara höra, säger hon. – Vem är det jag ska prata med nu?
}
+ [– Ring mig när som helst. Du får mitt eget nummer. #id: namn-mig]
  # why: Du menade det. Men telefonen ligger på ljudlöst när du sover, och i nästa vecka är du ledig. Ett mindre löfte med klockslag håller bättre än ett stort.
  ~ namn = 0
  – När som helst, säger hon. Hon skriver upp det. # thought: Ingen är när som helst. Men det var snällt.
  -> efter_namnet
+ [– Mår du dåligt i natt svarar Kvinnofridslinjen: %phone:kvinnofridslinjen%. #id: namn-linjen]
  # why: Det är ett bra nummer, och hon får ringa utan att säga vad hon heter. Men hon frågade efter en människa, och du gav henne en linje. Hon behövde båda.
  ~ namn = 0
  – Tack, säger hon. Hon väntar lite till. – Och i morgon? # thought: En linje. Ja. Det är väl så det är.
  -> efter_namnet
+ {ylva == 1} [– Ylva. I morgon klockan nio. Hon säger att det gäller mamma. #id: namn-ylva #skill: folja]
  # why: Ett namn, ett klockslag och ett skäl som tål att höras. Då blir natten något som tar slut klockan nio.
  ~ namn = 1
  – Nio, säger Ajla. – Inte halv.
  – Nio. # thought: Nio. Då är natten bara så lång som till nio.
  -> efter_namnet
+ {ylva == 0} [– Jag. Klockan nio i morgon. Är jag borta ringer min chef, Mattias. #id: namn-jag #skill: folja]
  # why: Ett namn, ett klockslag och en reserv. Det är ett löfte som håller också om du blir sjuk. Nu måste du bara berätta för Mattias att han är med i det.
  ~ namn = 1
  – Mattias, säger hon. – Vet han?
  – Om tio minuter gör han det. # thought: En reserv. Så tänker jag också, jämt. Vem tar det om jag blir sjuk.
  -> efter_namnet

=== efter_namnet ===
{natt == 0: -> anmalan}
-> dokument

=== dokument ===
~ ylva = 0
~ told = 2
~ trust = -1
# time: 16.30
Du har två akter på skärmen. Mammans, där besöket är bokat och Robin står som anhörig. Och en tom, på Ajla.
Rutan är den vanliga. Har frågan om våld ställts?
+ [Kryssa ja i mammans akt. Det var det besöket, så hittar alla rätt. #id: dok-mamma #noted: yes]
  # why: Det var ju där besöket låg. Men i den akten är Robin den som ringer och frågar hur det går, och någon vänlig kollega svarar. Det hon sa hör till henne.
  ~ skrivet = 4
  {
  - natt < 2:
    ~ ringer = 2
  }
  Du skriver: Ja. Dottern uppger våld från sambon.
  Det går fort. Du trycker på spara innan du har tänkt klart.
  -> sjalv
+ [Kryssa ja i Ajlas egen akt, skyddat. Hennes ord. #id: dok-egen #noted: yes #skill: dokumentera]
  # why: Rätt person, rätt plats, samma dag, och hennes ord i stället för dina. Du skrev vad hon sa och vad du såg. Vad det heter får andra avgöra.
  ~ skrivet = 2
  Du skriver: Ja. ”I natt tog han mig om halsen.” Hes. Dricker i små klunkar. {anmald == 1: Orosanmälan gjord, hon vet.}{anmald == 3: Orosanmälan gjord.}
  {natt == 2: Var hon är står inte där. Där står vem man frågar.}
  -> sjalv
+ {natt == 2} [Kryssa ja, och skriv var de bor nu, så att kollegorna slipper fråga. #id: dok-adress #noted: yes]
  # why: Du tänkte på dem som jobbar i morgon. Men en adress som tjugo personer kan läsa är ingen hemlig adress. Skriv vem som vet i stället för var.
  ~ skrivet = 3
  Du skriver: Ja. Hennes ord, halsen, klockslagen. Och sist en gata och ett nummer.
  -> sjalv
+ [Ta det i morgon bitti. Just nu skakar händerna. #id: dok-sen]
  # why: Det är inte konstigt att händerna skakar. Men i morgon är orden dina i stället för hennes. Två rader nu, resten sedan.
  ~ skrivet = 0
  Du loggar ut. Kvittot ligger kvar på bordet, med alla tiderna.
  -> sjalv

=== sjalv ===
# time: 16.50
Korridoren är nästan tom. Det lyser hos Mattias.
+ [Åk hem. Du är för trött för att prata om det en gång till. #id: sjalv-hem]
  # why: Trött är ett riktigt skäl. Men det du hörde åker med i bilen, och Mattias vet bara hälften. Fem minuter i hans dörr hade räckt.
  ~ delat = 0
  Du lagar makaroner. Du märker att du räknar klunkar när någon dricker.
  -> nasta_dag
+ [Knacka hos Mattias. – Jag behöver tio minuter. #id: sjalv-chef #skill: dela]
  # why: Du behövde det, och han behövde veta. Nu är det hans sak också, vad som händer om du är sjuk i morgon.
  ~ delat = 1
  – Sätt dig, säger Mattias. Han stänger dörren och frågar inte först om ärendet. – Hur är det?
  Det tar tjugo minuter. På slutet skriver han upp klockan nio i sin egen kalender.
  -> nasta_dag
+ [Skriv ett mejl till Mattias, med allt som hände. #id: sjalv-mejl]
  # why: Han fick veta, och det är bra. Men ett mejl är en till plats där hennes namn står, och ingen frågade hur du mår.
  ~ delat = 2
  Mejlet blir långt. Du skriver hela hennes namn fyra gånger innan du ser det, och då är det skickat.
  -> nasta_dag

=== nasta_dag ===
# time: Fredag 8.15
{skrivet == 0: -> morgon}
-> slut

=== morgon ===
Rutan är kvar. Du minns halsen. Du minns kaninen, eller om det var en hund. Hur sa hon det, det allra första?
+ [Kryssa ja. Skriv det du minns säkert, och när du skrev. #id: morgon-sakert #noted: yes #skill: dokumentera]
  # why: Tunnare än det kunde ha blivit, men ärligt. Den som läser det om ett år kan lita på de rader som finns.
  ~ skrivet = 1
  Det blir tre rader. Du lägger dem i Ajlas egen akt, i den skyddade delen.
  -> slut
+ [Kryssa ja, och skriv ihop det så att det blir en hel berättelse. #id: morgon-hel #noted: yes]
  # why: Det läser sig bra. Men en del av orden är dina nu, och hon kommer att få stå för dem. När något inte stämmer är det henne man slutar tro på.
  ~ skrivet = 5
  Du skriver att han tog strypgrepp. Hon sa att han tog henne om halsen. Det låter som samma sak när man är trött.
  -> slut

=== slut ===
{
- ringer == 2 && natt < 2:
  -> slut_han_vet
- natt == 2 && ringer < 2 && anmald == 1 && namn == 1 && skrivet < 3:
  -> slut_skydd
- natt == 2:
  -> slut_tunn
- natt == 1 && ringer == 1:
  -> slut_han_vet
- natt == 1:
  -> slut_nyckel
- namn == 1 && anmald == 1:
  -> slut_flera
- else:
  -> slut_ingen
}

=== slut_skydd ===
Klockan nio ringer det i ett kök någonstans.
– Du är på minuten, säger Ajla.
{vard == 1: Hon har sovit två timmar. Läkaren vill se henne igen på måndag.|Hon har sovit två timmar. Rösten är nästan borta. Läkartiden blir det första ni ordnar.}
{ringer == 1: Robin har ringt till mamma, till Elias mamma och till förskolan. Ingen visste något. Ingen hade fått veta något.}
– Ester vill veta om Kommunen kommer, säger hon. – Jag sa att hon jobbar.
{delat == 1: Mattias går förbi din dörr klockan fem över nio och frågar hur det gick.}
{delat == 2: Mattias har skickat ditt mejl vidare till fyra personer, för kännedom. Du ringer runt och ber dem ta bort det.}
{delat == 0: Klockan fem över nio sitter du kvar med luren i handen. Ingen går förbi.}
# ending: skydd
-> END

=== slut_tunn ===
De kom fram. Ester fick överslafen. Så mycket vet du.
{
- ringer == 2:
  Robin står utanför kontoret när du kommer. Han har rakat sig.
  – De, sa du i telefonen. Du sa de mår bra.
  Vakten följer honom till bilen. Klockan nio har Ajla redan ringt honom från en toalett, för att han inte skulle vara orolig.
- skrivet == 3 && anmald == 1:
  – Vem har skrivit adressen i akten? säger Ylva i telefonen. Hon är inte arg. – De får packa igen. I dag.
- skrivet == 4 && anmald == 1:
  Robin ringde kvart över åtta om mammas avlösning. Den som svarade läste högt för honom vad som stod, tills hon hörde vad hon läste.
- skrivet == 5 && anmald == 1 && namn == 1:
  Ajla har fått läsa vad du skrev. – Så sa jag inte, säger hon klockan nio. – Vad är det mer ni har skrivit?
- anmald == 0:
  – Vem har anmält för barnen? säger Ylva. Du svarar inte fort nog. Hon ringer själv, medan du står kvar.
- anmald == 3:
  Kvinnan från mottagningen träffade Ajla i morse. Ajla svarade på allt, med ja och nej. Hon undrade om hon fick byta handläggare för mamma.
- else:
  Ajla ringde växeln klockan nio. Hon visste inte vem hon skulle be om. Växeln visste inte heller.
}
{delat == 1: – Det går att laga, säger Mattias. – Vi börjar med en sak.}
{delat == 2: Mattias har skickat ditt mejl vidare till fyra personer, för kännedom.}
{delat == 0: Det är ingen som har frågat hur det gick.}
# ending: skydd-tunt
-> END

=== slut_nyckel ===
Klockan nio i går kväll vreds en nyckel om hos mamma. Han var inte arg. Han hade med sig barnens pyjamas.
Det säger Ajla när du når henne, på bussen, med Ester i knät.
– Vi åkte hem, säger hon. – Det blev lugnast så.
{
- namn == 1 && anmald == 1:
  {delat > 0: – Jag är kvar, säger du. – Ylva och Mattias vet. Ska vi ta det som är nästa?|– Jag är kvar, säger du.}
  – Hon ringde klockan nio, säger Ajla. – Hon på mottagningen också. De sa samma sak båda två.
  -> slut_flera_ord
- else:
  – Du, jag måste gå av här, säger hon.
  # ending: hemma-ensam
  -> END
}

=== slut_flera ===
Klockan nio ringer det hos Ajla. Det gäller mammas avlösning.
– Det passar bra, säger hon. I bakgrunden skramlar en disklåda. – Torsdagar. Kvart i två.
{plan == 1: – Och Rolfs hund mår bra, säger hon. – Om ni undrar.|– Och Noel är i skolan, säger hon. – Om ni undrar.}
{ringer == 1: – Han undrade varför jag blev borta så länge, säger hon lågare. – Jag sa som det var. Att ni har mycket papper.}
-> slut_flera_ord

=== slut_flera_ord ===
Hon är tyst en sekund.
– Den som ringer, säger hon. – Är det samma på torsdag?
# ending: hemma-flera
-> END

=== slut_ingen ===
{
- namn == 1:
  Klockan nio ringer det hos Ajla. Hon trycker bort det.
- else:
  Klockan nio ringer ingen.
}
{anmald == 3: Kvinnan från mottagningen har varit där. Ajla var artig. Vi hade en dum kväll, sa hon.}
{anmald == 1: Kvinnan från mottagningen har pratat med henne. Vi hade en dum kväll, sa Ajla, men hon la inte på.}
{anmald == 0 || anmald == 2: I skolan skriver Noel om sin torsdag. Han skriver att det var gympa.}
Nästa vecka kommer mammans ansökan tillbaka. Dottern har inte tid för fler möten, står det.
{delat > 0: – Vi släpper inte det här, säger Mattias.}
# ending: hemma-ensam
-> END

=== slut_han_vet ===
{
- natt == 1:
  Han kom till mamma redan klockan fem. Han visste ju var hon var. Barnen sprang mot honom.
  – Vi löser det här själva, säger Ajla när du ringer. Du hör att telefonen står på högtalare.
- else:
  När du ringer svarar Robin.
  – Hon sover, säger han vänligt. – Jag hörde att ni hade ett väldigt speciellt möte. Hon mår inte så bra av sådant.
}
{polis == 2: Polisen vet redan om geväret. Det är det första de frågar om.}
{polis == 1: Du ringer polisen. Du sa vad du skulle göra, och nu är det så.}
{delat > 0: Mattias står bredvid och håller upp dörren till sitt rum.|Sedan står du ensam i korridoren.}
# ending: han-vet
-> END
