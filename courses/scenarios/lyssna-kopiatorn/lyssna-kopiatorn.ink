// Ivar, 36, bagare. Lever med Henrik, 45, och gör ingen hemlighet av det. Vill i dag att bunten ska vara hel. Är rädd att någon
// ska prata med Henrik i stället för med honom. Pratar fort och tar på sig skulden. När han skyddar Henrik lånar han Henriks ord.
// Har lagt märke till vem på biblioteket som låter folk vara klumpiga i fred. Den som gör illa är en man, och han syns bara i en telefon.
VAR trust = 1
VAR bulle = 0
VAR told = 0
VAR hord = 0
VAR lapp = 0
VAR info = 0

-> disken

=== function upp() ===
~ trust = MIN(trust + 1, 6)

=== function ner() ===
~ trust = MAX(trust - 1, 0)

=== disken ===
Kopiatorn på biblioteket blinkar: LUCKA 3.
– Förlåt, säger Ivar. – Det är jag igen.
Han har mjöl i ögonbrynen och en plastficka full av kvitton. Varje tisdag kopierar han dem åt Henrik, som han bor med. I dag ställer han en påse på disken först.
– Kardemumma. De står inte på något kvitto.
Vid datorn intill sitter en kvinna i hörlurar och bokar en tågresa.
+ [– Snällt, men jag ska inte ta emot saker. Vad har hänt med maskinen? #id: bulle-nej]
  # why: Så kan reglerna vara hos er, och du var vänlig. Men nu måste han hem med fyra bullar som inte står någonstans. Det kunde du inte veta ännu.
  – Nej. Nej, det är klart.
  Han trycker ner påsen i ryggsäcken, längst ner. # thought: Då får jag äta dem på vägen hem. Alla fyra.
  -> lucka_tre
+ [Ta en bulle och ät den på väg till kopiatorn. #id: bulle-at]
  # why: Han hade bett om ursäkt innan du hann säga hej. Att ta emot var ett sätt att säga att han inte är till besvär.
  ~ bulle = 1
  ~ upp()
  – De är bäst ljumma, säger han, och ser på medan du tuggar. # thought: Du åt den. Direkt, bara så där.
  -> lucka_tre
+ [Bär in påsen till kollegorna på kontoret. – De kommer att älska dig. #id: bulle-kollegor]
  # why: Generöst tänkt, och kollegorna blev glada. Men han bakade inte åt kollegorna. Han bakade åt den som brukar hjälpa honom med luckan.
  – Vad roligt, säger Ivar till din rygg. # thought: Ja, ja. De var väl till alla, då.
  -> lucka_tre

=== lucka_tre ===
Du öppnar luckan och sticker in armen. Långt in sitter ett papper fast.
– Det är en kaffe på stationen, säger Ivar bakom dig. – Den får inte försvinna. Sist saknades det en, och då satt vi uppe till två på natten. Jag ska ju vara på bageriet klockan tre.
Han säger det som man säger att det regnar.
+ [Leta vidare. – Till två, säger du in i maskinen. – För en kaffe. #id: kvitto-eko #skill: hora]
  # why: Du gav honom hans egna ord tillbaka och höll blicken på luckan. Han fick höra hur det lät utan att bli sedd när han hörde det.
  ~ told = 1
  ~ upp()
  Det blir tyst bakom dig.
  – Ja, säger Ivar. – När man säger det så. # thought: Till två, för en kaffe. Det lät som någon annans natt.
  -> bilden
+ [– En sådan ordning skulle jag behöva. Jag hittar inte ens mina nycklar. #id: kvitto-ordning]
  # why: Du ville göra det lätt för honom, och han tog emot lättnaden. Men nu pratade ni om ordning. Natten hade han precis lagt på disken, och den låg kvar.
  – Vi kör full transparens, säger Ivar.
  Orden låter inköpta. # thought: Så brukar Henrik säga. Det går alltid att säga så.
  -> bilden
+ [Vänd dig om. – Låter han dig inte sova? #id: kvitto-sova]
  # why: Du hade nog rätt. Men frågan var större än rummet, och Ivar sa det ju till din rygg. Han hade behövt få behålla det lilla tonfallet en stund till.
  ~ hord = 1
  Kvinnan vid datorn lyfter på ena hörluren.
  – Jo, jo, säger Ivar fort. – Så är det inte. Det är jag som är slarvig. # thought: Inte så högt. Det lät som något.
  -> bilden

=== bilden ===
Kvittot kommer ut, skrynkligt men helt. Då surrar hans telefon. Ivar läser, backar ett steg och tar en bild på kopiatorn.
– Så att Henrik ser var jag är. Han kisar mot skärmen. – Du kom med i kanten. Kan du flytta dig? Annars undrar han vem det är.
+ [– Måste du skicka bild? Du är ju bara på biblioteket. #id: bild-maste]
  # why: Så hade en vän sagt. Men frågan han hör är hur han kan gå med på det, och den har han redan ställt till sig själv. Under tiden fick telefonen vänta.
  ~ ner()
  – Det är för min skull, säger Ivar. – Så att han slipper oroa sig.
  Telefonen hinner surra två gånger till. # thought: Två. Nu måste jag förklara det också.
  -> saltet
+ [Flytta dig ur bilden, och vänta tills den har gått. #id: bild-flytta #skill: rummet]
  # why: Det tar emot att hjälpa till med något sådant. Men det är Ivar som ska hem till den där bilden. Du gjorde hans kväll lite lugnare och sa inget om det.
  ~ upp()
  Ett hjärta kommer tillbaka nästan genast.
  – Så, säger han. – Då är det lugnt en kvart. # thought: Du bara flyttade dig. Inte en min.
  -> saltet
+ [– I studierummet finns en till. Där kommer ingen med på bild. #id: bild-rum #skill: rummet]
  # why: Nu fick ni en dörr att stänga, och skälet var en kopiator. Priset var en bild till. Det såg du, och han fick välja.
  ~ hord = 0
  ~ upp()
  – Då måste jag ta en ny, säger Ivar. Han tänker efter. – Fast det är ju en kopiator på den också.
  I studierummet går dörren igen av sig själv. # thought: En kopiator är en kopiator. Det kan han inte säga något om.
  -> saltet

=== saltet ===
Kvitto efter kvitto läggs på glaset. Ljuset går fram och tillbaka.
{bulle > 0: – Var den bra? säger han. – Jag trodde att jag hade glömt saltet i dem också.}
– Jag har blivit så slarvig. I morse glömde jag saltet i hela satsen. Det är klart att Henrik blir orolig, med en som jag.
+ [– Öppna ett eget konto. Det går fort, vi kan göra det här vid datorn. #id: salt-konto]
  # why: Ett gott råd, för någon annan dag. Han hade inte sagt att han ville ändra något, bara att han glömde saltet. Nu fick han en sak till att förklara hemma.
  ~ ner()
  – Jo, säger Ivar. – Jag ska ta upp det med Henrik. # thought: Nu är de två som vill ordna mina papper.
  -> bunten
+ [– Den som inte får sova glömmer salt. Det är inte slarv. #id: salt-bekrafta #skill: bekrafta]
  # why: Ingen brukar säga emot när han kallar sig slarvig. Du sa emot, med sådant som ni båda visste. Något råd fick han inte, och det saknade han inte.
  {
  - told > 0 && hord == 0 && trust > 2:
    ~ told = 2
    Ivar håller ett kvitto över glaset och lägger inte ner det.
    – Det som saknades hade jag slängt, säger han. – Det stod två kaffe på det. Jag hade bjudit Lina på jobbet.
    Ljuset går, fast glaset är tomt. # thought: Två kaffe. Nu vet någon det, och maskinen bara går.
  - else:
    ~ upp()
    – Nej, säger han. – Fast det var tvåhundra franska.
    Men han slutar be om ursäkt när papperet drar snett. # thought: Inte slarv. Vad är det då.
  }
  -> bunten
+ [– Mitt ex höll på så där. Jag flyttade, och det är det bästa jag har gjort. #id: salt-ex]
  # why: Du bjöd på något eget, och det är inte lite. Men nu låg din historia på glaset, och den hade redan ett slut. Hans hade kommit till i morse.
  – Jaså, säger Ivar. – Hur länge höll ni ihop?
  Han frågar vänligt om dig tills bunten nästan är klar. # thought: Du är stark, du. Det är tur att vissa är det.
  -> bunten
+ [– Vad gör han när han är orolig? #id: salt-fraga #skill: hora]
  # why: Du tog Ivars eget ord och frågade hur det ser ut. Det är en bra fråga till den som har hunnit landa. Den som inte har det får leta efter ett svar som duger.
  {
  - hord == 0 && trust > 2:
    ~ told = 2
    – Han sitter bredvid, säger Ivar. – Han säger ingenting. Han tänder lampan om jag somnar. # thought: Lampan. Den hade jag inte tänkt säga.
  - else:
    – Han vill ha överblick, säger Ivar. – Det är rimligt, i en ekonomi för två. # thought: Det där lät bra. Det brukar låta bra.
  }
  -> bunten

=== bunten ===
~ hord = 0
~ bulle = 0
Den sista kopian kommer ut. Ivar jämnar till kanterna mot maskinen.
– På söndag går han igenom dem med överstrykningspenna, säger han. – Det är alltid något.
Telefonen surrar. Han måste gå.
+ [Skriv numret till Stödlinjen för män på en lapp, och stick in den i bunten. #id: bunt-lapp]
  # why: Numret är rätt och viljan god. Men bunten är det enda han bär på som du säkert vet att någon annan läser, blad för blad.
  ~ lapp = 1
  Ivar ser lappen. Han jämnar till kanterna en gång till, fast de är jämna. # thought: Nitton kvitton. Och ett papper till.
  -> dorren_lapp
+ [– Jag är här på tisdagar och torsdagar. Du behöver inte ha något att kopiera. #id: bunt-tisdag #skill: visa]
  # why: Du lovade bara det som redan står på schemat. Nu har han en plats att gå till utan ärende. Priset är att han inte vet vad som går att få hjälp med.
  ~ info = 2
  – Utan något att kopiera, säger Ivar. – Vad skulle jag göra då? # thought: Sitta, kanske. En kvart.
  -> dorren
+ [– Vid toaletterna sitter numret till en stödlinje för män. Bara så att du vet. #id: bunt-vagg #skill: visa]
  # why: Han fick veta att den finns, och att den är för sådana som han. Men inget att bära hem. Priset är att du la ett namn på något som han själv inte har gett något namn.
  ~ info = 1
  – För män, säger Ivar. Han ser bort mot toaletterna. – Där är det ingen som tar bilder. # thought: Stöd. Det är väl för dem som har det svårt.
  -> dorren
+ [Säg inget om det. Han har bråttom och telefonen surrar. #id: bunt-inget]
  # why: Du läste honom rätt, han hade inte en halv minut. Men då vet han inte vad du vet, och inte vart man går. Då är det du som måste minnas tisdag.
  – Tack för hjälpen, säger Ivar. – Som vanligt. # thought: Så var det med det. Det var ju bara ett kvitto.
  -> dorren

=== dorren_lapp ===
Vid ytterdörrarna stannar han och bläddrar. Han bläddrar en gång till.
+ [Vinka. Numret är bra för honom att ha. #id: lapp-vinka]
  # why: Det är det, men inte där. Han stod stilla i dörren, och det var en fråga. Han kunde inte ställa den högt.
  Ivar vinkar tillbaka med hela bunten. # thought: Om jag slänger det saknas det ett. Nej. Det gör det ju inte. Eller gör det det.
  -> slut
+ [– Vänta. Ett av bladen är mitt. Kan jag få det? #id: lapp-tillbaka #skill: laga]
  # why: Du såg honom bläddra och gick efter. Ett litet misstag som rättas på tröskeln är inte mycket värre än inget alls. Numret hann han läsa.
  ~ lapp = 0
  ~ info = 1
  ~ upp()
  – Det är klart, säger Ivar. Han drar fram lappen utan att leta. # thought: Du kom och hämtade den. Jag behövde inte säga något.
  -> slut

=== dorren ===
Vid ytterdörrarna vänder han sig om, med bunten mot bröstet.
+ [– Hälsa Henrik. #id: hej-henrik]
  # why: Det säger man ju. Men nu fick Ivar en hälsning att lämna eller låta bli, och båda delarna ska förklaras. Du hade också bytt sida, så kan det höras.
  ~ ner()
  – Det ska jag, säger Ivar. # thought: Från vem, säger han då. Vem har du pratat med.
  -> slut
+ [– Sov gott i natt. #id: hej-sov #skill: bekrafta]
  # why: Hade han märkt att du hörde det om natten var det här fyra ord om just den. Annars var det fyra ord klockan två på dagen. En hälsning blir vad ni har gjort den till.
  {
  - told > 0:
    ~ upp()
    Han blir stående så länge att dörrarna börjar gå igen.
    – Ja, säger han. – Tack. # thought: Det var ju det jag sa. Och du kom ihåg det.
  - else:
    – Klockan är två, säger Ivar, och skrattar lite. # thought: Vad menade du med det?
  }
  -> slut
+ [Håll upp dörren. Han har händerna fulla. #id: hej-dorr]
  # why: Ingenting behövde sägas, och du sa ingenting. Händer talar också. Men om han undrade ifall du hade hört, så undrar han fortfarande.
  – Tack, säger Ivar. Det luktar kardemumma när han går förbi. # thought: Det var snällt med dörren.
  -> slut

=== slut ===
# time: Nästa tisdag
{
- lapp > 0:
  Ivar kommer inte. Det gör en man i vacker rock. Han lägger en lapp på disken, med din handstil.
  – Jag tror att någon här har tappat den, säger han, och ler. – Är det du?
  # ending: otryggt
  -> END
- told == 2 || (told == 1 && trust > 4):
  {info == 2: Ivar har ingenting att kopiera. Han vet inte riktigt var han ska ställa sig.|Ivar kommer med sin plastficka och ställer den på disken utan att öppna den.}
  – Jag sov sex timmar i natt, säger han. – Henrik är i Malmö.
  {info == 1: Han väntar tills ingen annan står vid disken. – Den där linjen. Frågar de vad man heter?|Han står kvar tills telefonen surrar. Då tar han en bild på kopiatorn, och går.}
  # ending: hort
  -> END
- trust > 1:
  Ivar kommer kvart i två. Det är samma plastficka och nya kvitton.
  – Lucka tre, säger han, innan den ens har fastnat.
  Han ställer sig så att han ser dig.
  # ending: inte-annu
  -> END
- else:
  Kopiatorn är ledig hela eftermiddagen.
  – Bagaren? säger din kollega från filialen på telefon. – Han kommer hit nu. Han klarar luckan själv.
  # ending: stangd
  -> END
}
