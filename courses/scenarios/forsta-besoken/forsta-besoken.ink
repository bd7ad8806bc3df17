// Holger Lindén, 84. Grävde gravar i fyrtioett år och skämtar om det, för att se vad folk går för. Har haft lunginflammation och tål
// inte att böja sig. Vill bo kvar, så att sonen kan bo kvar. Är rädd att någon ska skriva fel sak om pojken, så att båda får flytta.
// Skrattar åt den som blir högtidlig. När han ljuger drar han tummen längs bordskanten. Ingen gör honom illa. Hans nej är ett nej.
// Tommy, 50. Har en psykossjukdom sedan ungdomen och mår rätt bra. Lagar klockor och makaroner. Säger få ord, och alla är exakta.
// Märker vem som hälsar. Är van att folk sänker rösten.
VAR visit = 1
VAR trust = 1
VAR syfte = 0
VAR tommy = 0
VAR fall = 0
VAR asked = 0
VAR svar = 0
VAR info = 0
VAR lofte = 0
VAR plan = 0
VAR skrivet = 0
VAR sagt = 0

-> trappan

=== function upp(ref tal, steg, tak) ===
~ tal = MIN(tal + steg, tak)

=== function ner(ref tal) ===
~ tal = MAX(tal - 1, 0)

=== trappan ===
# time: Måndag
Holger Lindén öppnar i väst och skjorta. Han får vila på dörrhandtaget innan han kan tala.
– Förr var det jag som kom hem till folk, säger han. – Fast då hade de slutat öppna själva.
Du vet att han har varit kyrkvaktmästare. Han står kvar och väntar på vad du gör med den.
+ [Skratta. – Då är jag tidigt ute. #id: dorr-skratta #skill: medmansklighet]
  # why: Han bjöd på något, och du tog emot det. Skämtet var hans sätt att fråga om ni kan prata som folk.
  ~ upp(trust, 1, 4)
  – Man ska vara ute i god tid, säger Holger. – Jorden är som lösast i maj. # thought: På rätt ställe. Inte före.
  -> stegen
+ [– Arbetade du på kyrkogården? #id: dorr-fraga]
  # why: Vänligt, och du visade att du vet vem han är. Men frågan gick förbi skämtet, och han fick svara på det du redan visste.
  – Fyrtioett år. Det kom inga klagomål. # thought: Det där stod i papperen. Då står det väl annat där också.
  -> stegen
+ [Säg ditt namn, var du kommer från och att ni har fyrtio minuter. #id: dorr-namn]
  # why: Bra att veta, och tydligt. Men han hade sagt något roligt och fick en presentation. Det ena hindrar inte det andra.
  ~ ner(trust)
  – Fyrtio minuter, säger Holger. – Så fort gick det inte ens i sandjord. # thought: En som läser innantill.
  -> stegen

=== stegen ===
I köket hänger elva klockor. De slår inte, men de tickar i takt.
Över taket går någon. Fyra steg, vändning, fyra steg.
+ [Lyssna en stund, och vänta på honom. #id: steg-vanta #skill: talamod]
  # why: Det var hans hus och hans son. När du inte frågade fick han berätta i den ordning han själv ville.
  ~ upp(trust, 1, 4)
  – Det är Tommy, säger Holger till slut. – Pojken min. Femtio år. Han går när han tänker, och han tänker jämt. # thought: Tittade på klockorna. Inte på taket.
  -> listan
+ [– Bor det någon mer här? #id: steg-vem]
  # why: Det behöver du veta, och det är en vanlig fråga. Men stegen lät, och du frågade om dem. Han har hört den frågan ställas på ett särskilt sätt.
  – Min son. Han har sitt där uppe, säger Holger. Tummen börjar vandra längs bordskanten. # thought: Nu kommer det. Det brukar komma ungefär här.
  -> listan
+ [– Det är sonen, va? Det stod något om honom i papperen. #id: steg-papper]
  # why: Du ville visa att du hade läst på. Men nu vet Holger att det finns en text om Tommy, och att den kom in i huset före dig.
  ~ ner(trust)
  ~ tommy = 2
  – Vad stod det? säger Holger.
  Stegen har stannat. Det är lyhört mellan våningarna. # thought: Där har vi det. Tre minuter tog det.
  -> listan

=== listan ===
Du har sju frågor med dig: nycklar, mat, fall, medicin, brandvarnare, en om att vara rädd eller illa behandlad, och vem ni ringer.
+ [– Alla nya får samma sju. Du får hoppa över vilken du vill. #id: lista-alla #skill: syfte]
  # why: Du sa det innan någon behövde undra. Nu är den sjätte frågan en av sju, också för Holger.
  ~ syfte = 1
  – Alla, säger Holger. – Prästen också?
  – När han blir sjuk. # thought: Alla. Det ska vi se när vi kommer dit.
  -> maten
+ [– Det är bara lite papper som vi måste igenom. Det går fort. #id: lista-papper]
  # why: Man vill inte vara till besvär. Men det som är lite papper är inget att svara ordentligt på, och han tror på dig.
  – Så sa prosten också, om evigheten. # thought: Fort är bra. Då hinner man inte till botten.
  -> maten
+ [Vänd arket mot honom, så att han kan läsa själv. #id: lista-visa]
  # why: Ingenting är dolt, och det tycker han om. Priset är att den sjätte frågan ligger på bordet hela tiden, medan ni pratar om makaroner.
  ~ syfte = 2
  ~ upp(trust, 1, 4)
  Han sätter fingret under raderna. Vid den sjätte stannar det.
  – Den var lång, säger han. # thought: Den handlar om Tommy. Eller gör den det?
  -> maten

=== maten ===
Nycklar har Holger, Tommy och Sankte Per. Maten är det Tommy som sköter.
– Makaroner, säger Holger. – Kvart över tolv. Varje dag sedan Majken dog.
Västen har blivit för stor. I sjukhusets brev står det att han har gått ner sju kilo.
+ [– Kvart över tolv. Då vet man var man har honom. #id: mat-ordning #skill: medmansklighet]
  # why: Du såg det som Tommy gör. Sju kilo är också sant, och det får du ta upp. Men nu finns det en kock att prata med.
  ~ upp(trust, 1, 4)
  {tommy < 2:
    ~ tommy = 1
  }
  – På sekunden, säger Holger. Något i ryggen släpper. # thought: Det lät som om det var något bra.
  -> fallet
+ [– Varje dag? Tröttnar du inte på det? #id: mat-trottna]
  # why: En vanlig undran, och kanske äter han för lite just därför. Men det var Tommys arbete som fick betyg.
  – Jag åt Majkens pölsa i trettiosju år, säger Holger. – Jag tröttnar inte så lätt. # thought: Kritik av köket redan.
  -> fallet
+ [– Vi kan ordna matlådor, så slipper ni tänka på det. #id: mat-lada]
  # why: Du tänkte på kilona, och det ska du. Men du tog bort ett arbete i stället för att bygga på det. Fråga först vad Tommy vill laga mer av.
  ~ ner(trust)
  – Så slipper vi, säger Holger. # thought: Vad ska pojken göra kvart över tolv då?
  -> fallet

=== fallet ===
– Har du ramlat det senaste året? läser du.
– Jag har haft en fot i graven i fyrtioett år, säger Holger. – Det är en yrkesskada.
Han skrattar. Tummen går fram och tillbaka längs bordskanten.
+ [Skratta, och låt rutan stå tom. #id: fall-vanta #skill: talamod]
  # why: Ett skämt är inget svar, men det är inget nej heller. Du lät det vara roligt och lät frågan vara öppen. Det såg han på pennan.
  ~ fall = 1
  ~ upp(trust, 1, 4)
  Han ser på pennan, som inte rör sig.
  – Vi kan väl återkomma till den, säger han. # thought: Pennan stod stilla.
  -> tommy_kommer
+ [Skratta, och kryssa nej. #id: fall-kryssa]
  # why: Det är så det går till när man trivs. Skämtet var gott, och rutan blev fylld med något han inte hade sagt.
  Krysset sitter. Tummen stannar. # thought: Jaha. Så lätt var det.
  -> tommy_kommer
+ [– Skämt åsido, Holger. Har du ramlat? #id: fall-allvar]
  # why: Du behövde ett svar, och du fick ett. Men du tog ifrån honom det han håller sig upprätt med, och då blev svaret kort.
  ~ ner(trust)
  – Nej, säger Holger. # thought: Så var det den sorten.
  -> tommy_kommer

=== tommy_kommer ===
Medicinen har en dosett, och den stämmer. Sedan är det brandvarnaren, och sedan den sjätte.
Då står Tommy i dörren. Han har en väckarklocka under armen och ser på väggen bakom dig.
– Den till vänster går tre sekunder fel, säger han.
+ [Hälsa på honom. Be honom prova brandvarnaren med dig. #id: kom-varnaren #skill: rummet]
  # why: Han blev en som bor i huset och inte en som står i vägen. Sedan gick han själv. Priset är tolv minuter som nästa kund får vänta.
  {tommy < 2:
    ~ tommy = 1
  }
  Tommy trycker in knappen med en sked. Det tjuter. Han räknar till fem och släpper.
  – Den är bra till mars, säger han och går upp med väckarklockan. # thought: De tog i hand. Det gör han aldrig.
  -> sexan
+ [Ta den sjätte frågan nu. Tommy hör ju till huset. #id: kom-nu]
  # why: Du ville inte göra skillnad på folk, och det är en fin tanke. Men frågan gäller dem som hör till huset. Då går den inte att svara på när de hör.
  ~ asked = 1
  ~ tommy = 2
  – Är det någon som skrämmer dig eller gör dig illa? läser du.
  – Vem då? säger Tommy.
  – Nej, säger Holger. – Nej, nej. # thought: Rakt framför pojken.
  -> upplysningen
+ [– Tommy, nästa fråga tar jag med Holger ensam. #id: kom-ensam #skill: rummet]
  # why: Frågan ska ställas i enrum, så du gjorde rätt sak. Hur det lät berodde på om de redan visste att det gäller alla.
  {
  - syfte > 0:
    – Den får alla, säger Holger. – Det står på arket.
    – Regler är bra, säger Tommy. Han stänger dörren efter sig. # thought: Alla. Då är det väl så.
  - else:
    ~ tommy = 2
    Tommy ser på sin pappa. Sedan går han upp, utan att stänga. # thought: Nu tror han att det är han. Och det är det väl.
  }
  -> sexan

=== sexan ===
Nu är ni ensamma. Klockorna tickar. Uppe är det tyst.
+ [– Är det någon som skrämmer dig, styr dig eller gör dig illa? #id: fraga-konkret #skill: fraga]
  # why: Samma ton som om nycklarna, och ord som går att svara på. Undrade han ändå vem du menade kom det av något som hände före frågan.
  ~ asked = 2
  {
  - tommy == 2 || syfte == 0:
    Holger lägger ner glasögonen.
    – Det är Tommy du menar, säger han.
    -> menar
  - else:
    {syfte == 2: – Den har jag suttit och läst, säger Holger. – Jag tänkte ut ett skämt, men det blev inget bra.}
    Tummen ligger stilla på bordet.
    – Nej, säger han. – Det är det ingen som gör.
    -> nejet
  }
+ [– Känner du dig trygg, med Tommy i huset? #id: fraga-tommy]
  # why: Du ville göra det lättare för honom. Men du gav frågan ett namn, och då blev den en anklagelse. En sjukdom säger inte vem som gör illa.
  ~ asked = 2
  ~ tommy = 2
  ~ ner(trust)
  – Med Tommy, säger Holger. Han reser sig, och det tar tid. – Vad är det ni har skrivit om pojken?
  -> menar
+ [– Den sjätte tar vi på onsdag, när du har vilat. #id: fraga-onsdag #skill: avsta]
  # why: Han är trött, och frågan har fått en dag. Priset är att du hade enrum nu, och att onsdag inte är lovad.
  ~ plan = 1
  – Den tar vi då, säger Holger. – Om jag lever. Det får man ju hoppas, för din skull. # thought: Runt den, som om det var en vattenpöl.
  -> upplysningen
+ [Hoppa över den. Ni har haft så trevligt. #id: fraga-hoppa]
  # why: Så gör nästan alla, någon gång. Han var glad, och du ville inte förstöra det. Men den som får gissa vilka som behöver frågan gissar fel.
  Du bläddrar fram den sjunde.
  – Det var en till där, säger Holger. # thought: Varför just den? Vad trodde man att jag skulle säga?
  -> upplysningen

=== menar ===
Han väntar. Det finns inget skämt i rummet.
+ [– Grannen får samma fråga. Hon bor med en katt. #id: menar-alla #skill: syfte]
  # why: Det var sant, och det gick att se framför sig. En regel blir lättare att tro på när den gäller någon man känner.
  ~ upp(trust, 1, 4)
  ~ tommy = 1
  – Katten, säger Holger och skrattar så att axlarna skakar. – Den skulle jag inte lita på.
  Sedan blir han allvarlig.
  – Nej. Det är det ingen som gör. # thought: Alla. Även katten.
  -> nejet
+ [– Jag måste fråga. Det är rutin. #id: menar-maste]
  # why: Det är sant, men det låter som om du helst hade sluppit. Då får han trösta dig i stället för att svara.
  – Nej då, säger Holger. – Det är det ingen som gör. Skriv det nu. # thought: Rutin. Det sa de på sjukhuset också, den gången.
  -> nejet
+ [Säg ingenting. Vänta på det han har att säga. #id: menar-tyst #skill: talamod]
  # why: Det låg mer under, och det var inte ditt att dra fram. I tystnaden fick Tommy vara något annat än en diagnos. Det kostade tio minuter.
  ~ upp(trust, 1, 4)
  ~ tommy = 1
  – Han var nitton, säger Holger. – Han skrek på nätterna. Grannen ringde polisen. Två bilar. Det var han som var rädd, ser du. Inte vi.
  Han sätter på sig glasögonen igen.
  – Så nej. Det är det ingen som gör. # thought: Det har jag inte sagt till någon på trettio år.
  -> nejet

=== nejet ===
+ [– Tack. Då skriver jag det du sa. #id: nej-tack #skill: tro]
  # why: Du tog emot det som ett svar. Nu vet Holger att det han säger till dig gäller, och då kan han säga mer.
  ~ svar = 1
  ~ upp(trust, 1, 4)
  – Skriv det, säger Holger. # thought: Det togs som det var. Det var ovanligt.
  -> upplysningen
+ [– Är du säker? Inte någon gång? #id: nej-saker]
  # why: Du ville vara noga. Men han hade svarat, rakt och utan skämt, och nu betydde det ingenting. Fråga igen en annan dag. Inte två gånger i samma minut.
  ~ svar = 0
  ~ ner(trust)
  – Jag har hela andra veckan i februari ledig, säger Holger. – Då kan du fråga igen. # thought: Ett svar räckte inte. Det skulle vara ett annat.
  -> upplysningen
+ [– Vad skönt. Då behöver vi inte ta den igen. #id: nej-skont]
  # why: Lättnaden var äkta, och den hördes. Men nu vet han vilket svar du ville ha. Ett nej gäller den dag det sägs.
  ~ svar = 0
  – Nej, det var ju skönt, säger Holger. # thought: Av oss två var det inte jag som var rädd.
  -> upplysningen

=== upplysningen ===
{visit > 1 && info > 0: -> saret}
{visit > 1: En rad på arket är kvar sedan i måndags. Den säger vart man kan vända sig om någon gör en illa.|Längst ner på arket står en rad till. Den säger vart man kan vända sig om någon gör en illa.}
+ [Säg den till Holger, med samma röst som förut. #id: info-holger #skill: informera]
  # why: Han fick veta det fast han hade svarat nej, eller inte svarat alls. Ingen ska behöva säga ja för att få veta vart man ringer.
  ~ info = 1
  – Om någon gör en illa kan man ringa oss i kommunen. Det säger vi till alla.
  – Det visste jag inte, säger Holger. – Man tror att det är polisen eller ingenting. # thought: Undrar om Karin i affären vet det.
  {visit > 1: -> saret}
  -> hallen
+ {visit == 1} [Ropa ner Tommy, och säg den till båda. #id: info-bada #skill: informera]
  # why: Den som inte är kund kan också behöva veta. Och när Tommy hör att raden gäller honom med är det inte han som är utpekad.
  ~ info = 1
  {tommy == 2 && syfte == 1:
    ~ tommy = 1
  }
  ~ syfte = 0
  – Om någon gör en illa kan man ringa oss i kommunen. Det säger vi till alla.
  – Gäller det mig? säger Tommy.
  – Det gäller dig också.
  Han tänker på det i fyra tick. # thought: Ingen har sagt det till honom förut. Inte på det hållet.
  -> hallen
+ [Lägg broschyren vid kaffebryggaren, så ser han den. #id: info-broschyr]
  # why: På många ställen är den farlig att hitta. Här blev den bara obegriplig. Ett papper förklarar inte varför det ligger där, och Tommy gissade.
  ~ info = 1
  ~ tommy = 2
  – Vad är det för papper? säger Tommy, som har kommit ner efter vatten. Han läser rubriken två gånger. # thought: Nu ligger det där.
  {visit > 1: -> saret}
  -> hallen
+ [Låt den vara. Det gäller ju inte här. #id: info-hoppa]
  # why: Kanske gör det inte det. Men det vet du inte om Holger i höst, eller om den han dricker kaffe med. Raden är för alla, för ingen kan gissa vem som behöver den.
  Du viker arket. # thought: Det stod något mer där.
  {visit > 1: -> saret}
  -> hallen

=== hallen ===
~ syfte = 0
Holger följer dig till dörren, fast det tar tid.
– Vad skriver du om pojken? säger han.
+ [– Att han lagar maten. Det har med din hjälp att göra. #id: om-maten #skill: arlighet]
  # why: Ett kort svar som håller att läsa högt. Då vet han var gränsen går: det som behövs, inte det som någon har hört.
  ~ upp(trust, 1, 4)
  – Skriv makaroner, säger Holger. – Så det blir rätt. # thought: Det var ett svar på frågan.
  -> bilen
+ [– Ingenting alls. Det lovar jag. #id: om-inget]
  # why: Du ville lugna honom. Men den som lagar maten måste stå i planen, och då blir löftet brutet av en kollega som inte vet om det.
  ~ lofte = 1
  – Det var bra, säger Holger. # thought: Ingenting. Det tror jag när jag ser det.
  -> bilen
+ [– Det är inget som du behöver gå och oroa dig för, Holger. #id: om-oroa]
  # why: Vänligt menat, och det är just så det låter när någon inte vill svara. Oron går inte bort. Nu bär han den bara för sig själv.
  – Nej nej, säger Holger. – Jag oroar mig inte. Jag undrar. # thought: Då står det något.
  -> bilen

=== bilen ===
# time: I bilen
Journalen frågar: Är frågan ställd? Rutan går inte att hoppa över.
+ {asked == 2} [Kryssa ja. Skriv: ”Nej. Det är det ingen som gör.” #id: bil-ord #noted: no #skill: dokumentera]
  # why: Hans ord, och att ni var ensamma. Nästa person vet att frågan har fått ett svar och slipper börja om.
  ~ skrivet = 1
  Du skriver också: enskilt i köket. Och att sonen lagar maten.
  -> kontoret
+ {asked == 2} [Kryssa ja. Skriv nej, men att sonen är psykiskt sjuk. #id: bil-sjuk #noted: no]
  # why: Du ville att nästa kollega skulle vara förberedd. Men det lilla ordet ”men” gjorde ett nej till en misstanke, och du hade inte sett något.
  ~ skrivet = 2
  Raden ser ut som om den säger något.
  -> kontoret
+ {asked == 1} [Kryssa nej: inte enskilt, sonen hörde. Ny dag onsdag. #id: bil-horde #noted: not-asked #skill: dokumentera]
  # why: Han svarade, men inte så att det räknas. Du skrev att det är kvar, och när. Det är ärligt, och det går att laga.
  ~ skrivet = 1
  ~ plan = 1
  Du läser raden en gång till. Den är pinsam, och den stämmer.
  -> kontoret
+ {asked == 1} [Kryssa ja, och skriv nej på svaret. Han sa ju nej, och det hörde du. #id: bil-ja #noted: no]
  # why: Det gjorde han, inför den det kunde ha gällt. Nu ser det färdigt ut, och då frågar ingen igen.
  ~ skrivet = 1
  Det gick fort.
  -> kontoret
+ {asked == 0} [Kryssa nej. Skriv skälet, och att du frågar på onsdag. #id: bil-skal #noted: not-asked #skill: dokumentera]
  # why: Ett nej med skäl och dag är en plan. Kommer någon annan på onsdag vet hon vad som är kvar.
  ~ skrivet = 1
  ~ plan = 1
  Skälet blir kort. Du får tänka efter vad det var.
  -> kontoret
+ [Ta rutan i kväll, när du ändå ska skriva om vikten. #id: bil-kvall]
  # why: Det låter klokt att ta allt på en gång. Men i kväll har du varit hos sex personer till, och orden har runnit ihop.
  -> kvallen

=== kvallen ===
# time: Samma kväll
Sju kilo minns du. Vad han sa, mer exakt, är svårare.
+ {asked == 2} [Kryssa ja, och skriv nej. #id: kvall-nej #noted: no #skill: laga]
  # why: Nejet finns nu. Att han slutade skämta när han sa det kom inte med, och det var det som var värt något.
  ~ skrivet = 1
  Det blir tre bokstäver.
  -> kontoret
+ {asked < 2} [Kryssa nej. Skriv att den är kvar till onsdag. #id: kvall-kvar #noted: not-asked #skill: laga]
  # why: Sent, men det står där. Den som läser vet vad som ska göras, fast inte riktigt varför.
  ~ skrivet = 1
  ~ plan = 1
  Skälet har du glömt. Du skriver tidsbrist.
  -> kontoret
+ {asked == 2} [Kryssa ja. Svaret minns du ändå. #id: kvall-kryss #noted: no]
  # why: Du minns det. Men på onsdag är det kanske någon annan som kommer, och hon ser ett kryss utan ord.
  Du släcker skärmen.
  -> kontoret
+ {asked < 2} [Kryssa nej och gå hem. Du är ju där igen på onsdag. #id: kvall-tomt #noted: not-asked]
  # why: Ett nej utan skäl och dag säger bara att ingen frågade. Ingen vet om det var klokt eller glömt.
  ~ plan = 0
  Du släcker skärmen.
  -> kontoret

=== kontoret ===
~ visit = 2
# visit: 2
# time: Onsdag
{skrivet == 2: På morgonen har din kollega läst raden. – Ska vi inte vara två där? säger hon. – Med den sonen.|– Lindén? säger din kollega på morgonen. – Är det inte han med sonen? Man har ju hört en del.}
+ [– Det är han som håller reda på klockorna. #id: kont-klockor #skill: medmansklighet]
  # why: Ett rykte stannar när någon säger vad hon själv har sett. Du höll ingen föreläsning. Du sa en sak som var sann.
  {tommy < 2:
    ~ tommy = 1
  }
  – Klockor? säger kollegan. – Det hade jag inte hört. Då kanske jag ska ta med min.
  -> grinden
+ [– Jag vet inte mer än du. Jag är lite försiktig. #id: kont-forsiktig]
  # why: Försiktig får man vara. Men det var ryktet du höll med, inte något du hade sett. Nästa gång kommer hon dit med det.
  {tommy == 1:
    ~ tommy = 0
  }
  – Klokt, säger kollegan.
  Ordet följer med dig i bilen.
  -> grinden
+ {skrivet == 2} [– Raden är fel. Jag rättar den nu. #id: kont-ratta #skill: laga]
  # why: Rätta så att det syns att det är rättat. Det tog en minut, och det var en minut som Holger hade undrat över.
  ~ skrivet = 1
  Du skriver hans ord i stället. ”Nej. Det är det ingen som gör.” Det blir kortare och säger mer.
  -> grinden

=== grinden ===
{
- tommy == 2:
  Det är Tommy som öppnar. Han har jackan på sig.
  – Jag går ut när ni är här, säger han. – Det är bäst så.
- tommy == 1:
  Det är Tommy som öppnar.
  – Du är fyrtio sekunder sen, säger han. Det är ingen anmärkning. Det är en tid.
- else:
  Holger öppnar. Uppifrån hörs stegen, fyra och fyra.
}
{lofte == 1 && skrivet > 0: – Det står makaroner i planen, säger Holger inifrån. – Ingenting, sa du.}
{lofte == 1 && skrivet > 0:
  ~ ner(trust)
}
~ lofte = 0
+ {tommy == 2} [– Frågan i måndags får alla. Det var jag som gjorde den konstig. #id: grind-laga #skill: laga]
  # why: Du sa det till den det gällde, och du tog det på dig. Han behövde inte förlåta något. Han behövde veta hur det var.
  ~ tommy = 1
  – Då är det en regel, säger Tommy. Han hänger upp jackan.
  -> badrummet
+ {tommy == 2} [– Stanna. Vem ska annars säga till om tiden? #id: grind-stanna #skill: medmansklighet]
  # why: Du gav honom en plats i stället för en förklaring. Om måndagen sa du ingenting, och det märkte han. Men han blev kvar i sitt hus.
  ~ tommy = 1
  Tommy ser på din axel en stund.
  – Tjugofem minuter, säger han. – Jag säger till vid tjugo.
  -> badrummet
+ {tommy == 2} [– Det är snällt, Tommy. Det dröjer inte länge. #id: grind-ut]
  # why: Det gick smidigt, och han var artig. Men nu går han ut ur sitt eget hus för att du är där.
  Dörren slår igen. Genom fönstret ser du honom stå vid brevlådan.
  -> badrummet
+ {tommy < 2} [– Hej. Jag har tänkt på klockan som gick fel. #id: grind-klockan #skill: medmansklighet]
  # why: Tre sekunder, och du mindes dem. Det är inte mycket, och det är sådant förtroende är gjort av.
  ~ upp(trust, 1, 4)
  – Den går rätt nu, hörs det från Tommy. # thought: Tre sekunder. Det satt kvar.
  -> badrummet
+ {tommy < 2} [– Hej, hej. Då sätter vi igång, så hinner du bli varm. #id: grind-igang]
  # why: Inget fel i det. Du har tjugofem minuter, och en dusch tar arton.
  – Varsågod, säger Holger. – Man vill ju inte vara i vägen i sitt eget hus.
  -> badrummet

=== badrummet ===
{tommy == 1:
  ~ tommy = 0
}
Badrumsdörren är stängd. Holger sitter på pallen med handduken om axlarna.
{asked < 2: Den sjätte frågan är kvar.|Den sjätte frågan har fått sitt svar.}
+ {asked < 2} [– Den sjätte, som alla får: är det någon som gör dig illa? #id: onsd-fraga #skill: fraga]
  # why: Nu var ni ensamma, och du höll det som var sagt. Att fråga vid andra besöket är inte för sent.
  ~ asked = 2
  ~ skrivet = 0
  ~ plan = 0
  – Är det någon som gör mig illa, säger Holger och smakar på det. – Nej. Det är det ingen som gör.
  -> nejet
+ {asked < 2} [Låt den vänta. Han fryser. #id: onsd-vanta #skill: avsta]
  # why: Den som fryser ska få bli varm först. Men frågan har nu väntat två gånger, och tredje gången brukar den heta glömd.
  Du skruvar upp värmen. # thought: Det var något som skulle ha sagts. Det syntes.
  -> upplysningen
+ {asked == 2} [– Ditt nej gäller. Ändras något på listan säger du till. #id: onsd-oppen #skill: tro]
  # why: Du frågade inte om. Svaret fick stå, och dörren lämnades på glänt till alla sju frågorna. Det rättar också den som var för ivrig i måndags.
  ~ svar = 1
  ~ upp(trust, 1, 4)
  – Något på listan, säger Holger. Han drar tummen längs pallens kant. # thought: Nummer tre, då.
  -> upplysningen
+ {asked == 2} [– Jag frågar den sjätte en gång till, för säkerhets skull. #id: onsd-igen]
  # why: Att fråga igen är bra, men inte efter två dagar och utan skäl. Då säger det bara att du inte trodde på honom.
  ~ svar = 0
  ~ ner(trust)
  – Ja, det har ju gått två dygn, säger Holger. # thought: De tror det om honom. Vad jag än säger.
  -> upplysningen
+ {asked == 2} [Tala om vädret. Frågan har fått sitt svar. #id: onsd-vadret]
  # why: Ett nej får vara ett nej, och en dusch får vara en dusch. Det är respekt. Men han vet inte om listan är stängd.
  – Det blir tjäle, säger Holger. – Då skulle man haft eldat på ett dygn i förväg. # thought: Fint väder har vi.
  -> upplysningen

=== saret ===
När du torkar hans ben ser du såret. Det är brett som en hand och går över knät. Det är inte nytt.
– Tjälskott, säger Holger.
+ [– Du har ett sår på knät. Har du ramlat? #id: sar-fraga #skill: konkret]
  # why: Du sa vad du såg och frågade det som stod på listan. Om han ville svara berodde på hur hans förra svar hade tagits emot.
  {
  - svar == 1 && trust > 1:
    -> sager
  - else:
    – Jag gick på soffbordet, säger Holger. – Det var bordets fel. # thought: Det får duga. Det har det gjort i en månad.
    -> sista
  }
+ [Tvätta runt det, och vänta. #id: sar-vanta #skill: talamod]
  # why: Såret var redan en fråga. Om han skulle svara berodde på om han hade blivit trodd förut, och på om frågan om fall stod öppen.
  {
  - svar == 1 && fall == 1 && trust > 0:
    -> sager
  - else:
    – Du är försiktig på handen, säger Holger. Sedan pratar ni om tjälen. # thought: Ingen fråga. Då slapp jag ljuga.
    -> sista
  }
+ [– Det är väl inte Tommy som har gjort det där? #id: sar-tommy]
  # why: Tanken är inte förbjuden. Men han har svarat, och du gav såret ett namn innan han hade hunnit säga hur det kom dit.
  ~ svar = 0
  ~ trust = 0
  Holger drar handduken över knät.
  – Jag klarar resten själv, säger han. # thought: Där var den. Hela tiden var den där.
  -> sista

=== sager ===
{fall == 1: – Nummer tre, säger Holger. – Den vi skulle återkomma till.|– Nummer tre, säger Holger. – Den fick du inget riktigt svar på.}
Det var i oktober, i pannrummet. Han låg på golvet en hel natt. Tommy hittade honom halv sex.
– Han satte sig på cementen och höll mig i handen. Och räknade. Han är bra på att räkna.
Han ser på dig utan ett enda skämt.
– Skriver du det så flyttar de mig. Och vem flyttar då in hos pojken?
+ [– Jag måste berätta det. Och jag säger till dem att du vill vara med. #id: sager-arlig #skill: arlighet]
  # why: Du lovade inte mer än du rår över. Han vet att du berättar, och att du ber om en plats åt honom vid bordet.
  ~ sagt = 2
  – Med, säger Holger. Han tänker. – Då vill jag ha slips. # thought: Med. Det är ett ord man kan hålla i.
  -> sista
+ [– Ingen ska flytta dig härifrån. #id: sager-lovar]
  # why: Du blev rörd, och det hördes. Men det är inte du som bestämmer, och han har grävt ner många löften.
  ~ sagt = 1
  – Nej, säger Holger. – Det är klart. # thought: Det går inte att lova. Det vet vi båda.
  -> sista
+ [– En hel natt på golvet. Då ringer jag sjuksköterskan medan vi är här. #id: sager-ringer]
  # why: Sjuksköterskan ska få veta, och såret ska ses om. Men han hade frågat dig något och fick se dig slå ett nummer. En minut till hade räckt.
  ~ sagt = 1
  Holger nickar åt telefonen. # thought: Så fort gick det. Frågan hann inte landa.
  -> sista

=== sista ===
// Det som inte längre frågas efter.
~ trust = -1
~ fall = 0
# time: I bilen
{asked == 2 && skrivet == 0: Journalen visar måndagens rad. Hans svar står inte där.|Journalen visar måndagens rad. Under den är det tomt.}
+ {asked == 2 && skrivet == 0} [Skriv hans nej, dagen, och att ni var ensamma. #id: sist-ord #noted: no #skill: dokumentera]
  # why: Nu är frågan ställd, och det syns. Ett nej är också ett svar, och nästa person kan läsa det.
  ~ skrivet = 1
  ”Nej. Det är det ingen som gör.” Du skriver som han sa det. Sedan såret, och du ringer sjuksköterskan.
  -> slut
+ {asked < 2 || skrivet > 0} [Skriv om såret: hur det ser ut, och vad han sa om det. #id: sist-sar #skill: dokumentera]
  # why: Det du såg och det han sa, med hans ord. Inte vad du tror. Sedan fick sjuksköterskan veta.
  {asked < 2:
    ~ plan = 1
  }
  Du skriver två rader, och ringer sjuksköterskan om knät.
  -> slut
+ [Kör. Du är sen till nästa, och det väsentliga står redan sedan i måndags. #id: sist-kor]
  # why: Du var sen på riktigt. Men det väsentliga var det som hände i dag, och det står ingenstans.
  ~ skrivet = 0
  Backspegeln visar ett hus med en lampa i varje våning.
  -> slut

=== slut ===
# time: En vecka senare
{
- tommy == 2:
  -> slut_otryggt
- asked == 2 && sagt == 2 && info > 0 && skrivet == 1:
  -> slut_hela
- asked == 2 && svar == 1 && info > 0:
  -> slut_nej
- asked < 2 && plan > 0:
  -> slut_kvar
- else:
  -> slut_skamt
}

=== slut_hela ===
Holger har slips. Biståndshandläggaren sitter vid köksbordet, och sjuksköterskan har sett på knät.
– Vi tänkte ledstång i källartrappan, säger handläggaren. – Och ett larm på armen. Vad säger Tommy?
– Klockan tre, säger Tommy. – Då går jag ner och ser efter pannan. Det kan jag göra i stället för pappa.
På insidan av köksskåpet sitter en lapp med ert nummer. Under står: gäller alla.
# ending: hela-svaret
-> END

=== slut_nej ===
{sagt > 0: Knät är omlagt. Om pannrummet har han inte sagt något mer.|Såret läker. Det var bordets fel, säger han, och du skriver att han säger det.}
– Den där raden sist på listan, säger Holger. – Gäller den än? Det är en dam i kören.
– Den gäller henne också.
Han nickar. Han säger inte vem det är, och du frågar inte.
{skrivet == 1: I journalen står hans nej, med datum. Om ett halvår kan någon fråga igen.|I journalen står det inte vad han sa. Om ett halvår vet ingen det.}
# ending: nej-vet-vart
-> END

=== slut_kvar ===
– Har vi inte en kvar? säger Holger, när strumporna är på.
{skrivet == 1: Det har ni. Den står i journalen, med en dag. Tommy är uppe. Klockorna tickar, och du har gott om tid.|Det har ni. Ingen har skrivit när. Bilen står på tomgång, och du säger nästa gång.}
{info > 0: – Det där man kan ringa om, säger han. – Är det det den handlar om?|– Den sista raden läste du aldrig heller, säger han.}
# ending: inte-annu
-> END

=== slut_skamt ===
– Stig på, säger Holger. – Ingen har dött sedan sist. Inte här i alla fall.
Han är rolig hela vägen till badrummet, och hela vägen ut. Du får veta hur djup en grav ska vara i lerjord.
{info == 0: Arket med sju frågor ligger i väskan. Den sista raden har ingen läst för honom.|Han har hört vart man kan ringa. Han tackade för upplysningen.}
{asked == 2 && skrivet == 1: Det står ett svar i journalen. Det är nog sant.|I journalen finns ett kryss, och ingen rad att läsa.}
# ending: skamtar
-> END

=== slut_otryggt ===
Tommy sitter i bilen på gården. Han har suttit där sedan kvart i åtta, för han vet när du kommer.
– Han äter inte när ni har varit här, säger Holger. – Vi klarar duschen själva.
{skrivet == 2: I journalen står raden kvar. Det är den nästa person läser först.|Det är minus fyra ute. Motorn är inte på.}
{sagt > 0: Om pannrummet vet du. Men det är färre nu som ser om det händer igen.|Knät täcker han med handen.}
# ending: otryggt
-> END
