// Gerd, 81, bar ut post på landet i trettioett år. Vill i dag kunna gå de nittio stegen till brevlådan. Är rädd att bli skickad till ett
// boende och att dottern ska välja honom. Skrattar åt folk som har bråttom. Kallar alla efter hus eller efter första gången de kom.
// Tappar subjektet när hon menar det. Talar i hela meningar, med hans namn först, när hon skyddar honom. Har lagt märke till var du satte dig.
// Börje, 84, hade radioaffären. Lagar allt, minns allt, pratar länge och varmt, och är trött på riktigt. Dottern Pernilla bor i Örebro.
// Ett gammalt par, en ny funktionsnedsättning, ett beroende av den som hjälper. Kollegan Peder, chefen Rebecka, ombudet Aster.
VAR trust = 1
VAR nara = 0
VAR vakt = 1
VAR fragad = 0
VAR info = 0
VAR namn = 0
VAR rull = 0
VAR delat = 0
VAR lofte = 0
VAR lapp = 0
VAR told = 0
VAR skrivet = 0

-> ett_hall

=== function upp(tak) ===
// Förtroendet har ett tak som höjs för varje besök: ingenting går fortare än så.
~ trust = MIN(trust + 1, MAX(tak, trust))

=== function ner() ===
~ trust = MAX(trust - 1, 0)

=== function anar() ===
// Han undrar. Av att undra blir han vaksam, inte mer.
~ vakt = MAX(vakt, MIN(vakt + 1, 2))

=== function larmas() ===
// Någon har gått för nära. Är han redan vaksam blir det farligt för henne.
~ vakt = MAX(vakt, MIN(vakt + 1, 3))

=== function lugnar() ===
// Den som är riktigt orolig blir inte lugn av ett vänligt ord.
{vakt < 3:
  ~ vakt = MAX(vakt - 1, 0)
}

=== function far_vara_med() ===
// Den som får vara med slutar fråga. Det räcker en vecka, men inte för den som har blivit anklagad.
{
- vakt == 3:
  ~ vakt = 2
- else:
  ~ lugnar()
}

=== function ny_tisdag() ===
// På en vecka hinner han undra lite igen, hur lugn han än var. Hennes förtroende är där du lämnade det.
~ vakt = MAX(vakt, 1)

=== ett_hall ===
# visit: 1
# time: Första besöket, en tisdag i oktober
Det luktar våfflor. Vid bordets kortsida sitter Gerd, i kofta, med rak rygg och händerna i knät. Vid väggen står en låg pall.
– Det här är Gerdis, säger Börje och hänger din jacka på en galge. – Hon är lite trött i dag.
Han är åttiofyra och har fluga. Han hade radioaffären vid torget i fyrtio år, och det tar honom en minut att få veta var du har köpt din telefon.
+ [Hälsa på dem båda, och be Börje visa hur de har ordnat det. #id: hall-borje #skill: mannen]
  # why: Han har gjort ett stort arbete och du såg det. Han slappnar av, och det har hon nytta av sedan. Priset är att hon fick sitta tyst medan hennes höft blev visad.
  ~ lugnar()
  Han visar halkmattan, grepen han har skruvat upp, dosetten han har byggt om med lampor. Det är fint gjort, alltihop.
  – Det löser sig, säger han. – Bara man är händig.
  Gerd följer er med blicken, som man ser på ett tåg. # thought: Visar mig som ett badrum.
  -> ett_vill
+ [Sätt dig på pallen, så att hon får titta ner på dig. – Vad vill du bli kallad? #id: hall-pallen #skill: fortroende]
  # why: Du satte dig lägre än hon, i ett kök där alla andra står. Och du frågade henne, inte honom. Hon kallar folk efter första gången de kom. Du fick ett namn där.
  ~ namn = 1
  ~ upp(2)
  – Gerdis låter så hemtrevligt, säger Börje.
  – Gerd, säger Gerd. # thought: Satte sig på pallen. Ingen har suttit på den sedan Pernilla var liten.
  -> ett_vill
+ [Lägg mappen på bordet. – Vi börjar med papperen, så är de undanstökade. #id: hall-mappen]
  # why: Du sa vad som ska hända, och det är schysst. Men det första hon fick se av dig var en mapp. Hon kallar folk efter det första.
  – Papper, säger Börje glatt. – Det är min avdelning.
  Han drar ut en stol till sig själv. # thought: Mappen. Den kommer att vara slut klockan elva.
  -> ett_vill

=== ett_vill ===
Första raden är vad hon själv vill ha hjälp med.
– Det viktigaste är att hon inte går för mycket, säger Börje. – Hon ska ju alltid ut och ränna. Trettioett år med posten, det sitter i.
Gerd ser på raden, upp och ner från där hon sitter.
+ [Vänta. Håll blicken på Gerd, tills det blir hennes tur. #id: vill-vanta #skill: talamod]
  # why: Du sa inte emot honom. Du väntade bara ut honom, med blicken åt rätt håll. Det tog tio sekunder. Så lång tid behövde hon.
  ~ upp(2)
  Det tar en stund. Börje hinner le två gånger.
  – Brevlådan, säger Gerd. – Nittio steg.
  – Nittio steg, säger Börje. – I halkan. # thought: Höll truten och väntade. Ovanligt.
  -> ett_fragan
+ [– Och du, Gerd? Vad säger du själv? #id: vill-gerd #skill: medmansklighet]
  # why: Bra fråga, rätt person. Men den kom rakt efter hans svar, så nu skulle hon säga emot honom inför dig. Hon hittade en väg förbi.
  – Börje sköter allt så fint, säger Gerd. Sedan, till fönstret: – Brevlådan. # thought: Fint att bli frågad. Synd med stolen bredvid.
  -> ett_fragan
+ [Skriv vad Börje sa. Han känner henne bäst, och det är mycket kvar. #id: vill-skriv]
  # why: Han känner henne länge, det är sant. Men raden gällde vad hon vill. Den som en gång har skrivit fel önskan följer den i flera månader.
  ~ ner()
  Pennan går. Gerd läser det du skriver, upp och ner, utan att röra sig. # thought: Kan läsa åt det hållet också. Har sorterat post.
  -> ett_fragan

=== ett_fragan ===
Ni kommer till rutinfrågorna. Nycklar, larm, fall. Längst ner står den om hur man har det med dem man står nära.
Börje har satt in nästa våffla. Han står med ryggen åt er, två meter bort.
+ [Lägg ihop mappen och säg inget om den. Ta den en dag när ni är ensamma. #id: fraga-tyst #skill: rummet]
  # why: Att inte fråga var klokt. Han hörde ingenting och har inget att undra över. Men hon vet inte heller att det kommer en fråga, så hon hinner inte tänka.
  ~ lugnar()
  – Inget mer? säger Börje. – Det var det snällaste papper jag har sett.
  Gerd ser på mappen. Hon räknade raderna, och en blev över. # thought: Hoppade över en. Undrar vilken.
  -> ett_rutan
+ [Be Börje hämta något ur bilen, och ställ den medan han är ute. #id: fraga-bilen]
  # why: Du ville ha enrum och du hittade ett. Men han är snabb för att vara åttiofyra, och hon satt och räknade hans steg i stället för att tänka på frågan.
  ~ fragad = 1
  ~ ner()
  – Den blå väskan, säger du. – Den ligger i baksätet.
  Dörren hinner knappt gå igen. Du frågar. Gerd lyssnar, men inte på dig.
  – Sju steg till bilen, säger hon. – Sju tillbaka.
  Där är han. # thought: Fint försök. För kort.
  -> ett_rutan
+ [Ställ den nu, i samma ton, som en av de andra. #id: fraga-koket]
  # why: Tonen var rätt. Rummet var fel. Nu har hon svarat inför honom, och det är svårare att ta sig ur ett sådant svar än ur ingen fråga alls.
  ~ fragad = 1
  ~ anar()
  – Sista, den får alla, säger du. – Är det någon som står dig nära som gör dig illa, eller som du är rädd för?
  Våffeljärnet fräser. Börje vänder sig inte om.
  – Börje är så snäll mot mig, säger Gerd. – Vi har det så bra. # thought: Inte här, människa.
  -> ett_rutan
+ [– Två frågor tar jag alltid i enrum, med alla. Vi gör dem i duschen nästa tisdag. #id: fraga-sen #skill: rummet]
  # why: Sant, sagt till båda och utan hemlighet. Nu är det er rutin och inte hennes idé. Priset är att han har en vecka på sig att undra.
  – I enrum, säger Börje. – Då får man väl skölja disken så länge. Han blinkar åt dig.
  Gerd rör sig för första gången. Hon vänder på koppen. # thought: I enrum. Med alla. Det kan man säga, alltså.
  ~ upp(2)
  -> ett_rutan

=== ett_rutan ===
I hallen hänger en skrivbok på en spik. Den är Börjes idé. Där kan alla som kommer skriva, så att ingenting faller mellan stolarna.
I telefonen väntar rutan som alltid ska fyllas i. Har frågan om våld ställts i enrum?
+ {fragad == 1} [I bilen: kryssa nej. Den ställdes, men inte ostört. Ny tid på tisdag. #id: ruta-horde #noted: not-asked #skill: dokumentera]
  # why: Det är lätt att skriva ja, för sagt är det ju. Men den som läser ett ja frågar inte igen. Du skrev som det var, och då blir det gjort om.
  Det ser inte så bra ut när du läser det. Men det stämmer.
  -> tva
+ {fragad == 0} [I bilen: kryssa nej. Maken närvarande, ställs i enrum vid duschen på tisdag. #id: ruta-nej #noted: not-asked #skill: dokumentera]
  # why: Ett nej med skäl och dag är ett helt svar. Är du sjuk på tisdag vet nästa person vad som är kvar.
  Det tar fyrtio sekunder. Genom köksfönstret ser du två ryggar.
  -> tva
+ {fragad == 1} [I bilen: kryssa ja. Frågan är ju ställd och hon svarade nej. #id: ruta-ja #noted: no]
  # why: Det är ett ja på papperet. Men hon svarade inte på frågan, hon svarade på var han var. Nu ser det färdigt ut, och ingen har anledning att göra om det.
  ~ ner()
  Rutan blir grön. Det känns klart, och det gnager lite.
  -> tva
+ [Skriv några rader i boken på spiken, om hur det gick och att frågor är kvar. #id: ruta-boken]
  # why: Boken är en fin tanke och den är läst före kvällen. Det som står hemma hos henne läser den som bor där. Där kan det stå hur långt hon gick, inte mer.
  ~ anar()
  – Vad bra att du skriver, säger Börje. Han har redan glasögonen på.
  -> ett_sent
+ [Ta rutan i kväll. Du är en kvart sen till nästa. #id: ruta-kvall]
  # why: En kvart är mycket. Men i kväll minns du våfflorna. Du minns inte att hon räknade raderna.
  Dagen går. Du tänker på rutan två gånger, båda gångerna med handskar på.
  -> ett_sent

=== ett_sent ===
# time: Samma kväll
Rutan är tom. Du sitter i hallen hemma med jackan på.
+ [Kryssa nej och låt skälet vara tomt. Du minns, och det är ändå du som kommer på tisdag. #id: sent-tomt #noted: not-asked]
  # why: Du gör nog det. Peder gör det inte, och det är han som kommer om du är sjuk.
  ~ ner()
  Ett kryss, och en tom rad.
  -> tva
+ {fragad == 0} [Kryssa nej. Skriv att han var hemma, och att den är kvar till tisdag. #id: sent-nej #noted: not-asked #skill: laga]
  # why: Sent men sant, och någon annan kan ta vid. Det är hela vitsen med rutan.
  Du skriver tre ord till, om raden hon läste upp och ner. Mer minns du inte.
  -> tva
+ {fragad == 1} [Kryssa nej. Skriv att den ställdes, men inte ostört. #id: sent-horde #noted: not-asked #skill: laga]
  # why: Du rättade det innan det hann bli sanning. Nu vet den som läser att frågan är kvar.
  Vad var det hon svarade? Något om att de har det bra. Hennes ord är borta.
  -> tva

=== tva ===
~ vakt = MAX(vakt, 1)
# visit: 2
# time: Andra besöket, en vecka senare
Du har varit hos fyrtio andra sedan sist.
{namn == 1: – Pallen är här, säger Gerd innan du hunnit runt hörnet.|– Mappen, säger Gerd när du kommer in. Det är en hälsning.}
– Hon döper folk, säger Börje. – Din kollega heter Harklingen. Hörde du hur din bil lät, förresten? Torkaren. Ge mig nycklarna, det är tio minuter.
Badrummet är uppvärmt. Gerd sitter på sängkanten i morgonrock.
+ [– Snällt, men jag får inte låna ut nycklarna. Vill du visa mig vid bilen sedan? #id: torkare-sedan #skill: mannen]
  # why: Du tackade nej till tjänsten och ja till människan. Han fick vara den som kan, och du är inte skyldig honom något. Sådant spelar roll när det blir svårt.
  ~ lugnar()
  – Ordning ska det vara, säger Börje, inte sårad. – Då sätter jag på kaffe. # thought: Sa nej till honom. Och han blev inte arg. Hur gick det till.
  -> tva_dorren
+ [– Torkaren går bra. Nu tar vi duschen, Gerd, medan vattnet är varmt. #id: torkare-nej #skill: medmansklighet]
  # why: Du höll dig till henne och till det du kom för. Lite kort var det, och han är en man som räknar på sådant. Men hon slapp vänta i morgonrocken.
  ~ upp(3)
  – Jaså, säger Börje. – Ja, då ska inte jag hindra.
  Han går, och han stänger inte efter sig. # thought: Varmt vatten först. Rätt ordning.
  -> tva_dorren
+ [Ge honom nycklarna. Då är han ute i tio minuter. #id: torkare-ja]
  # why: Du fick ett tomt hus, och en torkare. Men nu har du tagit emot något av honom, och hon såg det. Den som är skyldig en tjänst är svårare att berätta för.
  ~ ner()
  – Tio minuter, säger Börje och går ut i hallen.
  Gerd följer nycklarna med blicken. # thought: Nu har han gjort dig en tjänst. Så börjar det.
  -> tva_dorren

=== tva_dorren ===
Badrummet är trångt. Hon håller i grepen, du håller i henne. Hon vill ha håret tvättat, och hon pratar för första gången. Om hon vid sågen, som fick brev från Argentina varje månad och aldrig berättade av vem.
Då går ytterdörren.
Hon slutar mitt i meningen. Axlarna går upp. Handen om grepen blir vit.
+ [– Du hajade till när dörren gick. #id: dorren-sag #skill: konkret]
  # why: Du sa vad du såg och inte vad det betydde. Det är bra. Det kom tidigt, i andra besöket, och hon satt där utan kläder. Hon behövde ett plagg till innan hon kunde svara.
  – Börje är så hurtig, säger hon. – Han menar inget illa med dörrar.
  Hon säger det till kaklet. # thought: Hajade till. Jo. Det var väl ordet.
  -> tva_fragan
+ [Fortsätt tvätta håret, långsamt, tills axlarna går ner. #id: dorren-handerna #skill: talamod]
  # why: Du låtsades inte att du inget såg, och du gjorde ingen sak av det. Händerna fortsatte, så kroppen hann komma tillbaka. Hon vet att du märkte det.
  ~ upp(3)
  Det tar lika lång tid som det tar att skölja. Sedan andas hon.
  – Drog igen hårt, säger hon. – Dörren. # thought: Slutade inte tvätta. Sa inget. Men händerna väntade.
  -> tva_fragan
+ [– Är du rädd för honom? #id: dorren-radd]
  # why: Kanske är det precis så. Men det är din slutsats, färdig, och han står i hallen. Hon måste säga nej till dig för att få vara i fred. Börja med det du såg.
  ~ ner()
  – Börje skulle aldrig göra en fluga förnär, säger hon.
  Sedan säger hon inget mer om hon vid sågen. # thought: För fort. Alldeles för fort.
  -> tva_fragan

=== tva_fragan ===
Hon har handduken om sig. {vakt > 1: I hallen knarrar en stol. Den stod inte där förra veckan.|I köket skramlar det av koppar, långt bort.}
Det är nu du har tänkt ställa frågan.
+ {fragad == 0 && vakt > 1} [– Den sista frågan från förra veckan. Alla får den. Jag tar den lågt. #id: stall-stol]
  # why: Orden var de rätta, och tonen med. Men det satt någon på stolen, och hon svarade stolen. Hade du vridit på kranen, eller väntat till ni var ute, hade det varit hennes nej.
  ~ fragad = 1
  – Om någon står i vägen för dig, tar dina saker eller tar i dig hårt, säger du.
  Stolen knarrar.
  – Nej då, säger Gerd, tydligt, åt det hållet. # thought: Den som frågar ska höra stolen först.
  -> tva_info
+ {fragad == 1} [– Jag frågade fel förra gången. Får jag fråga om? #id: stall-laga #skill: fraga #skill: laga]
  # why: Du tog tillbaka en klumpig fråga och tog felet på dig. Och du lät vattnet gå. Att fråga om är inget tjat när det var du som valde fel stund.
  ~ fragad = 2
  ~ upp(3)
  – Fel var det, säger Gerd.
  Du vrider på kranen igen och frågar, lågt, om någon står i vägen för henne, tar hennes saker eller tar i henne hårt.
  – Nej, säger hon. Men hon ser på dig hela vägen till slutet. # thought: Tog på sig det. Det har jag inte hört i det här badrummet förut.
  -> tva_info
+ [Vänta. Det är för nära till hallen. – Resten tar vi när vi går ute, Gerd. #id: stall-vanta #skill: rummet]
  # why: Att vänta är inte att smita, när det finns ett ställe och en dag. Priset är att det blir din uppgift att få henne ut, och det kan ta veckor.
  ~ fragad = 0
  ~ upp(3)
  – Ute, säger Gerd. Hon säger det som andra säger Kanarieöarna. # thought: Ute. Tror på allvar att jag ska gå ut.
  -> tva_info
+ [– Du har det väl bra här hemma, du och Börje? #id: stall-bra]
  # why: Det är en fråga med svaret i. Den låter vänlig och den är lätt att svara på, på hans vis, i hela meningar. Fråga öppet, eller vänta.
  ~ ner()
  – Börje och jag har det mycket bra, tack, säger Gerd. # thought: Där stod svaret redan. Var bara att skriva under.
  -> tva_info
+ {fragad == 0 && vakt < 2} [– Den sista frågan från förra veckan. Alla får den, man får hoppa över. #id: stall-alla #skill: fraga]
  # why: Du sa varför, och du gav henne dörren ut. Sedan frågade du om sådant man kan se: någon i vägen, saker som försvinner, händer. Hon behövde inte först komma på vad det heter.
  ~ fragad = 2
  ~ upp(3)
  – Om någon står i vägen för dig, tar dina saker eller tar i dig hårt, säger du.
  – Var det den raden, säger Gerd. – Nej.
  Hon tänker lite. – Har delat ut såna kuvert. Bruna. # thought: Frågar alla. Rakt ut. Med tvål på armarna.
  -> tva_info

=== tva_info ===
~ fragad = fragad - fragad % 2
Hon ska ha koftan på. Vänster arm vill inte riktigt upp.
+ [Ge henne kommunens broschyr. Stoppa den i fickan på koftan. #id: info-broschyr]
  # why: Allt som står i den stämmer. Men koftan ska tvättas, och det är inte hon som tvättar. Det sagda kan ingen hitta.
  ~ info = 1
  ~ lapp = 1
  Hon känner på pappret genom ullen.
  – Det är Börje som tvättar, säger hon. – Numera. # thought: Tisdag. Tvättar ylle på torsdag.
  -> tva_rutan
+ [– En sak som alla får veta: blir det svårt hemma kan man vända sig till oss. #id: info-sagt #skill: informera]
  # why: Du sa det oavsett vad hon svarade, för det gäller alla. Hon behövde inte ha en anledning för att få veta det, och det finns inget papper att gömma.
  ~ info = 1
  – Det räcker att säga det till mig, eller till den som kommer i stället. Och Kvinnofridslinjen svarar hela dygnet, %phone:kvinnofridslinjen%.
  – Femtio, femtio, säger Gerd. – Går att komma ihåg. # thought: Kan alla postnummer i länet. Ett till får plats.
  -> tva_rutan
+ [Hjälp henne med armen och säg inget mer. Hon är trött, och det har varit mycket för en dag. #id: info-inte]
  # why: Det var omtanke. Men var man kan ringa är ingen tung sak att få veta, och hon får det av någon annan eller av ingen. Det går att säga nästa vecka.
  Armen går i till slut.
  – Nu är vi klara, säger hon. Det låter nästan som en fråga. # thought: Tog slut. Som ett brev utan sista sidan.
  -> tva_rutan

=== tva_rutan ===
{fragad == 2: I bilen tar du fram telefonen. Förra veckans nej ska bytas mot något annat.|I bilen tar du fram telefonen. Det står nej sedan förra veckan.}
{lapp == 1: Du tänker på koftan, och på fickan.}
+ {fragad == 2} [Kryssa ja. Skriv hennes nej som hon sa det, och axlarna för sig. #id: tva-ja #noted: no #skill: dokumentera]
  # why: Svaret var nej, och du skrev det som hon sa det. Axlarna när dörren gick skrev du för sig, utan att tolka. Det är så ett mönster kan synas, för någon som läser det i rad.
  Axlarna upp när ytterdörren gick, skriver du. Inget mer om det.
  -> tre
+ {fragad == 0} [Låt nejet stå. Skriv var och när du frågar i stället. #id: tva-nej #noted: not-asked #skill: dokumentera]
  # why: Ett nej två veckor i rad är inget misslyckande så länge någon håller i det. Utan plan blir det åtta nej, och ingen ser när det hände.
  Ej i enrum, skriver du. Provas ute, när hon går bättre.
  -> tre
+ {lapp == 1} [Gå in igen. – Jag glömde en tvättlapp. Ta broschyren ur fickan. #id: tva-fickan #skill: laga]
  # why: Du kom på det i tid. Det kostade dig fyra minuter. Det hade kunnat kosta henne en kväll.
  ~ lapp = 0
  ~ upp(3)
  Gerd ser din hand gå till fickan. Hon säger ingenting, och vrider sig så att hon skymmer dig från köket. Rutan fyller du i sedan, i bilen. # thought: Kom tillbaka. De brukar inte komma tillbaka.
  -> tre
+ [Skriv det till helgen, när du hinner göra det ordentligt. Det är så mycket med de nya telefonerna. #id: tva-sen]
  # why: Det är mycket med telefonerna. Men en iakttagelse håller i ungefär ett dygn, sedan minns du bara vad du tyckte.
  ~ ner()
  På söndagen skriver du: Dusch, gick bra.
  -> tre

=== tre ===
~ ny_tisdag()
# visit: 3
# time: Tredje besöket, två veckor senare
Du har varit förkyld. Peder var där i stället. ”Dusch, våfflor, trevlig make”, har han skrivit.
{
- lapp == 1:
  ~ anar()
  ~ lapp = 0
  På köksbordet ligger kommunens broschyr. Den har gått i tvätten, och någon har strukit den slät.
  – Den låg i ylletvätten, säger Börje. – Jag läste den med stort intresse. Vilka öden det finns.
}
{namn == 1: – Pallen har varit snuvig, säger Gerd. Den står framdragen.|– Två veckor, säger Gerd. – Mappen har varit utlånad.}
I dag ska ni gå till hallfönstret och tillbaka. Gerd sitter på sin stol. Rullatorn syns inte till. Ur städskåpet i hallen sticker ett handtag.
+ [Gå ut i hallen och hämta den utan att säga något. #id: rull-hamta]
  # why: Nu står den där den ska och ni kan gå. Men du gick förbi dem båda. Han undrar vad du tänkte, och hon fick inte säga det själv.
  ~ anar()
  Dammsugaren faller när du drar. Börje är där genast och tar emot den.
  – Säg till, så lyfter jag, säger han. # thought: Nu fick han hjälpa till att ta fram den. Det får jag höra.
  -> tre_skalet
+ [– Börje, vet du var rullatorn har tagit vägen? #id: rull-borje]
  # why: Han visste, och svarade gärna. Men rullatorn är hennes ben. Nu var det två som pratade om benen, och hon satt emellan.
  – I tryggt förvar, säger Börje. – I städskåpet.
  Gerd läser på almanackan. Den sitter bakom honom. # thought: Fråga garderoben också, när du ändå håller på.
  -> tre_skalet
+ [– Var har du rullatorn, Gerd? #id: rull-gerd #skill: konkret]
  # why: En vanlig fråga om en sak, ställd till den som äger den. Ingen blev anklagad. Hon fick säga det högt, i det rum där det hände.
  ~ upp(3)
  – I städskåpet, säger Gerd. – Bakom dammsugaren.
  Hon säger det som man läser en adress. # thought: Frågade mig. Det är ju min.
  -> tre_skalet

=== tre_skalet ===
– Jag ska vara ärlig, säger Börje. – Den står i vägen. I förrgår var det nära att jag gick omkull, och då är vi två som ligger där. Hon klarar sig med mig. Jag är ju alltid hemma.
Det är inte dumt sagt. Gången är smal, och han är åttiofyra.
+ [– Den är utprovad åt Gerd och ska stå där hon når den. Den är hennes ben. #id: skal-ben #skill: konkret]
  # why: Varje ord är sant, och hon hade aldrig hört någon säga det åt honom. Priset är att du åker om en kvart, och att det var i hans kök.
  ~ rull = 1
  ~ anar()
  ~ upp(3)
  – Hennes ben, säger Börje och ler lite mindre. – Då får jag väl gå på händerna.
  Han ställer fram den. Mitt framför henne, mycket nära. # thought: Mina ben. Någon sa det åt honom. Undrar vad det kostar.
  -> tre_fonstret
+ [Ge Gerd din arm i dag. Ta det med fysioterapeuten när du kommer tillbaka. #id: skal-arm #skill: dela]
  # why: Ingen blev arg, och den som har provat ut den får veta. Det är ett riktigt val. Priset är en vecka till utan ben, och att hon inte vet att du tänker göra något.
  ~ lugnar()
  ~ ner()
  – Se där, säger Börje. – En arm är trevligare än fyra hjul.
  Gerd tar din arm. Hon är lättare än du trodde. # thought: Sa inget. Gick bara. Jaha.
  -> tre_fonstret
+ [– Var kan den stå så att du inte snubblar, Börje, och du når den, Gerd? #id: skal-plats #skill: mannen]
  # why: Han fick rätt i det han hade rätt i, och det andra blev ändå gjort. Ingen förlorade, och då slipper hon betala när du har åkt. Men du fick inte veta om det är gången det handlar om.
  ~ rull = 1
  ~ lugnar()
  De ser på varandra. Det blir mellan bordet och skafferiet. Börje tejpar en ruta på golvet, prydlig som en parkering.
  – Där, säger Gerd och lägger handen på den. # thought: Tejp. Den tejpen ska jag ha ögonen på.
  -> tre_fonstret

=== tre_fonstret ===
Nio steg till hallfönstret. Hon räknar dem inte högt, men läpparna går.
Härifrån ser man brevlådan vid vägen.
– Hon på Backen stod alltid så här, säger Gerd. – I tjugo år. När jag kom med posten.
+ [– Nu vänder vi, så att du inte blir för trött. #id: fonster-vand]
  # why: Höften är ny och du tänkte på den. Men hon hade just börjat på något, och hon var inte trött. Den som alltid får höra att hon är trött slutar säga emot.
  ~ ner()
  – Nej, säger Gerd. – Man ska ju inte bli trött. # thought: Trött. Det ordet går i arv i det här huset.
  -> tre_chefen
+ [Stå kvar bredvid henne, tyst. #id: fonster-tyst #skill: talamod]
  # why: Det där var inte småprat, och hon visste det inte själv än. Du gjorde plats för det utan att plocka upp det. Sådant kommer tillbaka när det får ligga.
  ~ upp(4)
  – Vinkade aldrig, säger Gerd efter ett tag. – Stod bara. # thought: Har inte sagt det högt förut. Hon på Backen.
  -> tre_chefen
+ [– Till första advent står vi två vid den där brevlådan. #id: fonster-advent]
  # why: Hon fick något att gå mot, och det är värt mycket. Men nu är det ett löfte, och det hänger på en höft, en rullator och ett väder. Hon räknar veckor.
  ~ upp(4)
  {
  - rull == 1:
    ~ rull = 2
    – Första advent, säger Gerd. – Då är det fyra veckor. # thought: Fyra veckor. Nittio steg. Får se vad det löftet väger.
  - else:
    – Utan hjul, säger Gerd och ser på din arm. – Ja. Vi får väl krypa. # thought: Löften utan hjul. Dem har jag ett skåp fullt av.
  }
  -> tre_chefen

=== tre_chefen ===
I bilen ser du efter vad du har. Axlar som åkte upp när en dörr gick. En rullator i ett städskåp. En kvinna som talar på två sätt. Det är ingenting, vart och ett.
+ [Ring Rebecka, chefen. Tre små saker, ingen slutsats. #id: chef-nu #skill: dela]
  # why: Man behöver inte ha något färdigt för att få berätta. Nu är ni två som lägger ihop, och ombudet kan kopplas in innan det är bråttom.
  ~ delat = 1
  – Skriv datum på dem, säger Rebecka. – Och du, jag pratar med Aster. Det är hon som är %vin%-ombud. Du ska ha samma tisdagar, det ordnar jag.
  -> fyra
+ [Fråga Peder i fikarummet om han har märkt något. #id: chef-peder]
  # why: Det är skönt att fråga en kollega. Men nu vet Peder och inte chefen, och det han svarade gjorde dig mindre säker. Börja med den som kan göra något.
  ~ ner()
  – Gubben? säger Peder. – Guld. Han lagade min termos.
  Två vid bordet intill tittar upp.
  -> fyra
+ [Vänta tills det finns något mer att komma med. Man ska inte ropa på vargen. #id: chef-vanta]
  # why: Ingen vill hänga ut ett äldre par för en rullator. Men det du lägger ihop ensam ser du också ensam. Det är därför det tar så lång tid för alla.
  Du lägger det bakom dig vid nästa port. Det ligger kvar där när du kommer tillbaka.
  -> fyra

=== fyra ===
~ ny_tisdag()
# visit: 4
# time: Fjärde besöket, en vecka senare
{delat == 1:Rebecka har lagt alla tisdagar på dig.|Du har bytt till dig tisdagen av Peder.}
{delat == 1:
  ~ upp(4)
}
~ delat = 0
{rull > 0: Rullatorn står på sin plats.|På bordet ligger ett brev från fysioterapeuten om rullatorn, öppnat. Rullatorn står i städskåpet.}
Gerd är grå i ansiktet. Hon sitter på yttersta kanten av stolen. På bänken blinkar Börjes dosett, en liten lampa för varje fack. I går kväll lyser rött. Det vita är kvar.
– Jag sköter det där, säger Börje. – De gör henne så tung i huvudet. Hon säger saker.
– Börje har läst på, säger Gerd.
+ [Låt dosetten vara. Fråga henne när ni är i hallen. #id: tablett-sen #skill: rummet]
  # why: Du såg det, och du flyttade frågan till ett ställe där hon kan svara. Att hålla inne med något i fem minuter är inte att tiga om det.
  ~ lugnar()
  – Då går vi, säger du.
  Gerd ser på facket och på dig. Sedan reser hon sig, i tre delar. # thought: Såg det. Höll igen. Bra.
  -> fyra_gangen
+ [– Tabletterna från i går ligger kvar, ser jag. Hur har natten varit, Gerd? #id: tablett-ser #skill: konkret]
  # why: Du sa vad som låg där och frågade den som har ont. Det kostade lite, för han hörde det. Men det är ditt arbete att se ett rött fack, och det vet han.
  ~ anar()
  ~ upp(4)
  – Lång, säger Gerd.
  Ett ord. Börje stänger locket på dosetten, mjukt. # thought: Såg lampan. Hade kunnat låtsas att det var julpynt.
  -> fyra_gangen
+ [– Nej, Börje, de här måste hon få. Det är läkaren som bestämmer det. #id: tablett-borje]
  # why: I sak har du rätt. Men läkaren bestämmer inte över henne heller, och nu blev tabletterna något mellan dig och honom. Den röda lampan får hon svara för i kväll.
  ~ anar()
  ~ ner()
  – Naturligtvis, säger Börje. – Jag är bara hennes man. # thought: Bra sagt. Åk inte hem nu bara.
  -> fyra_gangen

=== fyra_gangen ===
{rull > 0: Ni går med rullatorn genom hallen. Arton steg i dag. Hjulen låter, och det är bra att de låter.|Ni går arm i arm genom hallen. Golvet knarrar efter er, och ni går sakta. Nio steg.}
– På en tiogradig skala, säger du. – Hur ont har du?
– Sju, säger hon. – Åtta om natten.
+ [– Du måste säga ifrån, Gerd. Det är dina tabletter. #id: gang-ifran]
  # why: Du ville ge henne kraft. Men du gav henne en uppgift, den svåraste i huset, och du åker om tjugo minuter. Fråga hellre vad hon vill att du gör.
  ~ ner()
  – Säga ifrån, säger Gerd. – Det gör man en gång. # thought: Åker hem snart. Har aldrig ätit middag efteråt.
  -> fyra_borje
+ [– Vill du själv ha dem? #id: gang-vill #skill: medmansklighet]
  # why: Ingen hade frågat det. Hon kan vilja slippa, och då är det hennes sak. Nu vet du att hon vill. Det är det sjuksköterskan behöver höra.
  ~ upp(4)
  – Vill jag, säger Gerd och stannar. – Ja. Det vill jag. Vill sova. # thought: Vad jag vill. Det är inte ofta någon undrar.
  -> fyra_borje
+ [– Vem bestämmer när du får dem? #id: gang-vem #skill: konkret]
  # why: En fråga om hur det går till, inte om vad han är för en. Sådana går att svara på. Svaret var kort, och hon sa det utan hans namn först.
  {
  - trust > 2:
    ~ told = 1
    ~ upp(4)
    Hon går två steg till.
    – Får dem när jag varit lugn, säger hon. – Var inte lugn i går. # thought: Där for det ut. Tur att hjulen låter.
  - else:
    – Börje har ett schema, säger hon. – Han är noga. # thought: Noga. Det är ett bra ord. Det tål att höras.
  }
  -> fyra_borje

=== fyra_borje ===
När du ska gå sitter Börje på trappan till övervåningen. Han håller i räcket. Han ser för första gången ut som åttiofyra.
– Man sover inte så bra, säger han. – Man lyssnar ju. Ska jag vara ärlig är det inte alltid så lätt att vara snäll klockan tre på natten.
+ [– Det är klart att man tappar tålamodet ibland. Det hade jag också gjort. #id: borje-forstar]
  # why: Du ville vara mänsklig mot en trött man. Men Gerd sitter tre meter bort, och hon hörde dig säga att det är i sin ordning. Man kan se att någon är trött utan att skriva under på resten.
  ~ ner()
  ~ ner()
  ~ lugnar()
  – Tack ska du ha, säger Börje. – Det är inte alla som förstår.
  Inne i köket skrapar en stol. # thought: Då var det sagt. Den här också.
  -> fyra_skoterskan
+ [– Det finns hjälp för den som vårdar någon hemma. Ska jag fråga? #id: borje-hjalp #skill: mannen]
  # why: Tröttheten är på riktigt och han ska få hjälp med den. Det gör henne säkrare om någon kommer på nätterna. Men trötthet förklarar inte allt, och du sa inte att den gjorde det.
  ~ lugnar()
  – Hjälp, säger Börje. – Jag har aldrig haft en anställd. Men fråga du. # thought: Sitter i hallen och hör. Han fick något. Då blir det lugnt i kväll.
  -> fyra_skoterskan
+ [Stanna upp. – Vad händer när det inte går att vara snäll? #id: borje-fragar]
  # why: Du tog honom på orden, och det finns samtal där den frågan är rätt. Men det är inte ditt att hålla, i hans hall, med henne intill. Han blev vaken, och hon blev rädd.
  ~ larmas()
  Han ser på dig. Det där varma går ur ögonen, inte länge.
  – Ingenting, säger han. – Ingenting händer. Vad skulle hända? # thought: Nej. Nej, nej. Gå nu.
  -> fyra_skoterskan

=== fyra_skoterskan ===
I bilen. Facket för i söndags var också rött, det såg du när du gick förbi. Sjuksköterskan svarar fram till fyra.
{told == 1: Lugn, sa hon. När jag varit lugn.}
+ [Ring sjuksköterskan. Säg vad som låg kvar, vilka kvällar, och vad Gerd själv sa. #id: sjuk-ring #skill: dela]
  # why: Medicin som uteblir är något du alltid för vidare, vad det än beror på. Nu kan hon ringa dem som rutin och komma ut. Det är ingen som har skvallrat, det är vård.
  ~ upp(4)
  – Då kommer jag på torsdag, säger hon. – Jag ser över medicinen hos alla efter höft. Så säger vi.
  Du skriver in det också, med kvällar och klockslag.
  -> fem
+ [Skriv det i journalen. Sjuksköterskan läser ju den. #id: sjuk-skriv #skill: dokumentera]
  # why: Det ska stå där, och du skrev det samma dag. Men det som bara är skrivet väntar på att någon läser. Sju av tio är ont nog för ett samtal.
  Två kvällar, rött fack, kvar. Smärta sju, skriver du. Hennes siffror.
  -> fem
+ [Be Börje skicka en bild på dosetten varje kväll. Då blir det av. #id: sjuk-bild]
  # why: Det var påhittigt, och han skulle göra det gärna. Men nu är han den som rapporterar om sig själv. Och hon blev en dosett på bild.
  ~ ner()
  Klockan nitton kommer en skarp och välkomponerad bild. Alla lampor är gröna. Det är tomt i facken.
  -> fem

=== fem ===
// Det hon sa har hon hunnit ta tillbaka. Att hon sa det finns kvar i förtroendet.
{told == 1:
  ~ told = 0
  ~ upp(4)
}
~ ny_tisdag()
# visit: 5
# time: Femte besöket, en vecka senare
Du ringde i fredags för att flytta tiden. Ingen svarade. Inte i lördags heller.
I hallen finns ett telefonbord med en fyrkant i dammet.
– Börje lagar telefonen, säger Gerd när hon ser var du tittar. – Den brusade så förskräckligt.
Ur källaren hörs radio och någon som visslar, rent och vackert.
– Det är sedan förra tisdagen, säger hon, lägre.
+ [Dra igen badrumsdörren och räck henne din egen. – Vill du ringa någon? #id: tele-lana]
  # why: Det var snabbt tänkt och gott menat. Men den hon ringer svarar något, och det kan komma tillbaka hit till i kväll. Och nästa vecka har hon fortfarande ingen telefon.
  ~ anar()
  ~ upp(5)
  Hon håller den som ett ägg.
  – Kan inte numret, säger hon. – Det låg i telefonen. # thought: Kan alla postnummer i länet. Inte mitt eget barns.
  -> fem_larm
+ [Gå ner i källaren. – Hej Börje. Vilken dag kan Gerd räkna med telefonen? #id: tele-kallaren #skill: konkret]
  # why: Rakt, vänligt och om en dag. Han är hantverkare och svarar på sådant. Priset är att han vet att du har räknat, och att hon sitter däruppe och undrar vad ni säger.
  ~ anar()
  Den ligger i delar på en handduk, sorterade efter storlek.
  – På fredag, säger Börje. – Hälsa Gerdis det.
  Det blir fredag. Nästa tisdag ser du att sladden räcker till hans fåtölj. # thought: Till främmande sa han fredag. Då blir det fredag.
  -> fem_larm
+ [– Jag ringde i fredags. Är det någon du själv hade velat ringa? #id: tele-vem #skill: medmansklighet]
  # why: Du sa att du hade ringt, så nu vet hon det. Och du frågade inte varför telefonen är borta, utan vem den var till för. Det var den frågan som gjorde ont, och det är inte fel att den gör det.
  ~ upp(5)
  – Pernilla, säger Gerd. – På söndagar. Talade om att jag haft ont. Sedan brusade den. # thought: Ringde i fredags. Någon ringde.
  -> fem_larm

=== fem_larm ===
Du hjälper henne med strumporna. Hon ser på sina händer.
– Om du faller i natt, säger du. – Hur gör du då?
– Börje är alltid hemma, säger Gerd.
Visslandet i källaren har tystnat.
+ [– Är han det? Alltid? #id: larm-alltid #skill: talamod]
  # why: En mjuk fråga. Du tog hennes mening och lät den stå en gång till, så att hon fick höra den själv. Hon svarade inte dig. Hon svarade tankarna.
  ~ upp(5)
  – Alltid, säger hon. Hon hör hur det låter. # thought: Alltid hemma. Sa det som om det var en sak man fick.
  -> fem_pernilla
+ [– Det är ju en trygghet, att inte vara ensam. #id: larm-trygg]
  # why: För de flesta är det så, och du ville avsluta fint. Men du svarade åt henne. Nu är det bestämt hos dig också att det är tryggt.
  ~ ner()
  – Börje är en trygghet, säger Gerd. Hel mening. # thought: Stängde den själv åt mig. Artigt.
  -> fem_pernilla
+ [– Det finns larm som man bär på armen. Alla med ny höft får frågan. Vill du ha ett? #id: larm-ja #skill: medmansklighet]
  # why: Nu har hon en väg ut ur huset som inte går genom honom, och som är lika vanlig som ett badrumshandtag. Du behövde inte säga vad den också kan vara bra för.
  ~ lugnar()
  – På armen, säger Gerd. – Som ett ur.
  – Som ett ur, säger du. # thought: Sitter på armen. Kan inte lagas i någon källare.
  -> fem_pernilla

=== fem_pernilla ===
# time: Samma eftermiddag
Dottern ringer kontoret. Du råkar ta samtalet.
– Jag får aldrig tag i mamma, säger Pernilla. – Pappa säger att hon vilar. Hur har hon det egentligen? Du kan väl säga som det är.
+ [– Hon mår efter omständigheterna bra. Höften tar tid. #id: pern-bra]
  # why: Du lugnade någon som var ledsen. Men du lämnade ut hur hon mår, och det stämde inte heller. Nu slutar Pernilla ringa kontoret, och det var en av få trådar in i huset.
  ~ lugnar()
  ~ ner()
  – Åh, vad skönt, säger Pernilla. – Då slutar jag tjata.
  -> sex
+ [Berätta att telefonen är borta, och att du själv är lite orolig för hur de har det. #id: pern-beratta]
  # why: Hon är orolig, hon låter klok, och hon är dottern. Men det är Gerds liv och hon har inte sagt ja. Pernilla ringde sin pappa klockan sju samma kväll, för det är så man gör.
  ~ larmas()
  ~ ner()
  – Va? säger Pernilla. – Men pappa då? Jag måste ringa honom.
  Hon lägger på innan du hinner säga något mer.
  -> sex
+ [– Jag får inte berätta. Men jag hälsar henne att du har ringt, och vill prata. #id: pern-halsa #skill: arlighet]
  # why: Du höll på hennes rätt och gjorde ändå något. Det är ett litet löfte, och det går att hålla. Det kostade dig en orolig dotter som tycker att du är stel.
  ~ upp(5)
  – Jaha, säger Pernilla. – Det låter ju inte bra. Eller gör det det?
  – Jag hälsar henne, säger du. På tisdagen, i hallen, gör du det. Gerd nickar länge.
  -> sex

=== sex ===
~ ny_tisdag()
# visit: 6
# time: Sjätte besöket, en vecka senare
Du har haft jour en helg och bytt däck. Det är november på riktigt.
{vakt > 1: I hallen utanför badrummet står en köksstol. Börje har lagt ett korsord på den.|Börje skruvar med något i källaren.}
Du hjälper Gerd av med koftan. På överarmen sitter ett märke. Fyra fläckar i rad, och en på andra sidan.
Hon tittar inte på armen. Hon tittar på dig när du tittar.
+ [– Du har ett märke här, Gerd. Fyra fläckar, och en på andra sidan. #id: marke-ser #skill: konkret]
  # why: Du sa vad du såg, och där slutade du. Det är svårt att göra fel med det. Nu behövde hon inte bestämma om du hade sett det, bara om hon ville säga något.
  ~ upp(5)
  Kranen droppar.
  – Börje säger att jag gick emot dörren, säger Gerd. # thought: Fyra och en. Räknade bara. Inget mer.
  -> sex_dorren
+ [– Är det Börje som har gjort det där? #id: marke-vem]
  # why: Det är vad du tror, och kanske har du rätt. Men nu måste hon anklaga honom eller skydda honom, på en sekund, i underkläder. Säg vad du ser, så får hon börja själv.
  ~ ner()
  – Jag gick emot dörren, säger Gerd. – Börje såg det. # thought: Namnet på, direkt. Nu får man vakta det.
  -> sex_dorren
+ [Tvätta den armen försiktigare än den andra. Säg inget än. #id: marke-tyst #skill: talamod]
  # why: Händerna sa att du hade sett, och hon fick välja. Priset är att hon inte vet om du tiger av respekt eller för att du inte vill veta. Hon har levt länge med den sorten.
  Det är hon som till slut säger något.
  – Börje säger att jag gick emot dörren. # thought: Såg. Tvättade. Sa inget. Hur ska jag ta det.
  -> sex_dorren

=== sex_dorren ===
Ångan ligger på spegeln. Hon har inte bett om handduken.
+ [– Om någon tar i en så hårt är det aldrig ens eget fel. #id: dorr-fel #skill: medmansklighet]
  # why: Du sa något som gäller, utan att säga att det gällde henne. Hon fick ta det eller lämna det. Men nu vet hon vad du tänker, och det är också något att bära på.
  {
  - trust > 2:
    ~ upp(5)
    ~ upp(5)
    – Var inte lugn, säger Gerd. – Skulle ha varit lugn. # thought: Aldrig ens eget. Det var det längsta någon har sagt här inne.
  - else:
    – Nej, säger Gerd. – Det är det väl inte. Hos folk. # thought: Vackert. Undrar om det står i mappen.
  }
  -> sex_sag
+ [Säg ingenting. Ge henne handduken och låt det vara tyst. #id: dorr-tyst #skill: talamod]
  # why: Hennes mening hade hans namn i sig, och den hängde kvar i luften. Du lät den hänga. Hon hörde den själv.
  ~ upp(5)
  Hon torkar samma axel tre gånger.
  – Dörren, säger hon. – Ja. Det är ju en dörr. # thought: Sa inte emot. Höll inte med heller.
  -> sex_sag
+ [– Dörrar brukar inte ha fyra fingrar. #id: dorr-fingrar]
  # why: Du visade att du inte gick att lura, och du hade rätt. Men hon ljuger för att klara kvällen. Den som blir genomskådad mister det enda hon hade att gå hem med.
  ~ ner()
  – Vi har gamla dörrar, säger Gerd. Det är nästan ett skämt. # thought: Rolig. Ser det. Vad ska jag göra med det.
  -> sex_sag

=== sex_sag ===
Hon tar tag i din ärm. Hon har starka händer, hon har sorterat post.
– Säg inget, säger hon. – Till någon.
+ [– Vad är du rädd för ska hända, om någon får veta? #id: hemligt-radd #skill: medmansklighet]
  # why: Nu vet du vad det handlar om för henne, och det var inte det du trodde. Priset är att du inte svarade. Det måste du göra, i dag eller nästa gång, innan du ringer.
  ~ upp(6)
  ~ lofte = 1
  – Hemmet, säger hon. – Dit kommer man. Sedan är det han som har huset, och Pernilla.
  Hon släpper ärmen. Du är skyldig henne ett svar. # thought: Sa det högt. Det var inte armen jag var rädd om.
  -> sex_borje
+ [– Inget till Börje eller Pernilla. Min chef måste veta, och sköterskan ska se armen. #id: hemligt-arligt #skill: arlighet]
  # why: Hon hade hellre hört ett ja. Men du sa vilka, och du sa det före. Då är det inte något som händer bakom hennes rygg, en gång till.
  ~ upp(6)
  Handen släpper inte på en gång.
  – Chefen, säger hon. – Är det hon med den gula mössan?
  – Det är hon.
  – Hon torkade av sig om fötterna. Då får hon väl veta det. # thought: Sa vilka. Sa det innan. Brevhemlighet är det inte, men det är en ordning.
  -> sex_borje
+ [– Jag lovar. Det stannar här inne hos oss två. #id: hemligt-lova]
  # why: Hon släppte ärmen, och det kändes som att hjälpa. Men du kan inte hålla det, och du ska inte. När hon får veta det är det ännu en som har sagt en sak och gjort en annan.
  ~ lofte = 2
  Hon släpper.
  – Bra, säger hon. – Då är det så. # thought: Lovade fort. De som lovar fort.
  -> sex_borje

=== sex_borje ===
I hallen står Börje med din jacka, redo att hjälpa dig i.
– En sak, säger han lågt och vänligt. – Hon har så tunn hud. Hon har fått märken på armen. Ni får nog ta lite lättare i henne, i duschen.
Bakom dig stannar hjulen.
+ [– De där märkena är inte från duschen, Börje. Det vet du. #id: marke-borje]
  # why: Det var modigt, och det var sant. Men du åker nu. Det är hon som står kvar i hallen, och han vet att hon har blivit sedd.
  ~ vakt = 4
  ~ ner()
  Det blir alldeles stilla.
  – Nu förstår jag inte riktigt vad du menar, säger Börje. Han hänger tillbaka jackan på kroken, så får du ta den själv. # thought: Modigt. Din bil står på uppfarten. Min gör inte det.
  -> sex_rutan
+ [– Bra att du säger till. Sköterskan ser på armen på torsdag. #id: marke-skoterska #skill: mannen]
  # why: Du svalde en orättvisa, och det var värt det. Du gick inte i svaromål och du höll inte med. Nu ska någon med mandat se på armen, och det var nästan han som bad om det.
  ~ lugnar()
  – Utmärkt, säger Börje. Han tvekar en aning med jackan. – På torsdag.
  -> sex_rutan
+ [– Förlåt. Vi ska vara försiktigare. #id: marke-forlat]
  # why: Du ville ta dig ut utan en scen, och det är inget fel på det. Men Gerd stod bakom dig och hörde dig ta på dig det. Nu finns det en förklaring som alla är överens om, utom hon.
  ~ lugnar()
  ~ ner()
  – Ingen skugga över er, säger Börje. – Ni gör ett fantastiskt jobb. # thought: Tog på sig min arm. Så lätt gick det.
  -> sex_rutan

=== sex_rutan ===
Du kör runt hörnet innan du stannar. Det går att skriva i bilen. {lofte == 2: Det du lovade i badrummet skaver redan.}
+ [Skriv märket och hennes mening. Ring Rebecka innan du kör vidare. #id: sex-ring #skill: dokumentera #skill: dela]
  # why: Fyra fläckar och en, höger överarm, och hennes mening ord för ord. Att hon sa det med hans namn först kan någon annan läsa. Nu är det inte bara du som vet.
  ~ delat = 1
  – Stå kvar, jag ringer Aster, säger Rebecka. – Vi kopplar ihop oss. Var det fara just nu, tror du?
  Du säger vad du vet och vad du inte vet. Ni bestämmer vem som ringer vem, och när.
  – Och du, säger Rebecka. – Drick något. Det är en order.
  -> sju
+ [Skriv allt noga nu. Ring Rebecka i morgon, när du har hunnit tänka igenom det. #id: sex-skriv #skill: dokumentera]
  # why: Du skrev noga, och det är halva saken. Den andra halvan är natten emellan. Ett märke efter en hand berättar man om samma dag, också när man är osäker.
  Du sover dåligt. På morgonen är det sjukt folk och fullt i telefonen. Det blir torsdag.
  -> sju
+ [Skriv: Blåmärke överarm, gått emot en dörr. Tunn hud enligt maken. #id: sex-dorr]
  # why: Så hade de flesta skrivit. Men nu är hans förklaring din. Skriv det du såg för sig, och vem som sa vad för sig.
  ~ ner()
  Det ser helt vanligt ut när det står där. Det är det som är felet med det.
  -> sju

=== sju ===
~ ny_tisdag()
# visit: 7
# time: Sjunde besöket, en vecka senare
{delat == 1:Du har suttit en halvtimme med Aster, ombudet. ”Fråga med ord hon själv har använt”, sa hon.|Du har tänkt på märket varje kväll, och inte sagt det till någon.}
{delat == 1:
  ~ upp(6)
}
~ delat = 0
Det är tisdagen före första advent, klart och två grader kallt.
{rull > 0: Rullatorn står på sin plats. Hjulen är slitna på ena sidan.|Fysioterapeuten har varit där. Rullatorn står i hallen för första gången, nypumpad.}
– Brevlådan, säger Gerd. Hon har redan kängorna på.
{vakt > 2: – Jag följer med, säger Börje. Han säger det till dörrposten. – Så vet man vad som sägs.|– I det här väglaget, säger Börje. – Vänta, så tar jag på mig och håller i andra sidan.}
+ [– Då går vi alla tre. #id: ut-tre #skill: talamod]
  # why: Du läste läget och ville inte göra det till en kamp. En promenad är en promenad. Men det hon hade kängorna på sig för blev inte av i dag.
  ~ far_vara_med()
  – Tre musketörer, säger Börje.
  Gerd tar på sig vantarna, långsammare än hon brukar. # thought: Jaha. Tre.
  -> sju_tre
+ [– I dag går hon med bara mig. Hon behöver känna att det bär. #id: ut-tva #skill: rummet]
  # why: Du sa det som ett arbete, vilket det är, och du sa det rakt. Han får stå i fönstret. Det är ett pris, för fönstret är hans i kväll också.
  ~ anar()
  ~ upp(6)
  – Jaha, säger Börje. – Då tittar jag väl på.
  Gerd är redan ute på trappan. # thought: Sa bara mig. Inför honom. Och det gick.
  -> sju_vagen
+ [– Bra, Börje. Kan du sanda svängen vid garaget, så tar vi grinden? #id: ut-sanda #skill: mannen]
  # why: Han fick något viktigt att göra och han gör det noga. Du fick trettio meter. Priset är att han har utsikt, men ljud bär sämre än man tror i kall luft.
  ~ far_vara_med()
  – Svängen, säger Börje. – Den är förrädisk.
  Han går före med hinken. # thought: Gav honom en hink. Det skulle jag ha kommit på för femtio år sedan.
  -> sju_vagen

=== sju_vagen ===
{
- rull == 2:
  ~ upp(6)
  Nittio steg, och hon räknar dem högt. Brevlådan är grön. Hon lägger handen på locket.
  – Nittio, säger hon. – Före advent. Det sa du.
- rull == 1:
  Nittio steg, och hon räknar dem högt. Brevlådan är grön. Hon lägger handen på locket.
- else:
  Det blir fyrtio steg. Sedan darrar benen, hon har suttit för mycket. Ni stannar vid syrenen, där man ser lådan.
}
~ rull = 0
– Hon på Backen, säger Gerd. – Såg det på gardinerna när han var hemma. Lade posten och gick. Frågade aldrig.
+ [– Om du hade frågat henne i dag. Vad hade du sagt? #id: vag-vad #skill: medmansklighet]
  # why: Du lät henne vara den som kan något om att fråga. Hon svarade åt hon på Backen, och lite åt sig själv. Nu vet du vilken sorts frågor hon tål.
  ~ upp(6)
  Hon tänker så att andedräkten syns.
  – Inte hur hon mådde. Det svarar man bra på. Hade frågat om hon fick sova. # thought: Fick hon sova. Det hade hon kunnat svara på.
  -> sju_loftet
+ [– Tänker du på dig själv nu, Gerd? #id: vag-dig]
  # why: Kanske gör hon det. Men hon hade lagt det hos en annan kvinna, på lagom avstånd, och du flyttade hem det åt henne. Stanna hos hon på Backen en stund till.
  ~ ner()
  – Jag tänker på hon på Backen, säger Gerd. – Hon är död. # thought: För nära. Börja inte dra.
  -> sju_loftet
+ [Stå kvar. Titta åt samma håll som hon. #id: vag-tyst #skill: talamod]
  # why: Hon har burit på det där i ett halvt liv, och du skyndade dig inte att göra något av det. Då kom det som låg under.
  ~ upp(6)
  – Hade nog svarat nej, säger Gerd. – Men då hade hon vetat att jag såg. # thought: Där. Det var det jag skulle säga. Till någon.
  -> sju_loftet

=== sju_loftet ===
{
- lofte == 0:
  -> sju_fragan
- lofte == 1:
  – Du svarade inte, säger Gerd. – Sist. Om hemmet.
- else:
  – Och du har hållit tyst, säger Gerd. Det är ingen fråga.
}
+ [– Vi tar det en annan dag, när vi sitter inne i värmen och har mer tid på oss. #id: lofte-sen]
  # why: Hon frös, och det är en svår sak att stå och prata om. Men inne i värmen finns han. Den här platsen var den ni hade.
  ~ ner()
  – Inne, säger Gerd. # thought: Inne är han.
  -> sju_fragan
+ {lofte == 2} [– Jag lovade dig fel sak i badrummet. Det kan jag inte hålla från min chef. #id: lofte-laga #skill: laga]
  # why: Det var obehagligt, och du gjorde det i stället för att hoppas. Ett löfte som tas tillbaka ansikte mot ansikte är något annat än ett som läcker.
  ~ lofte = 1
  ~ ner()
  – Jaha, säger Gerd. Hon går två steg och två tillbaka. – Du kunde ha låtit bli att säga det.
  – Ja.
  – Det gjorde du inte. # thought: Tog tillbaka det själv. Hade aldrig kommit på det annars.
  -> sju_fragan
+ {lofte == 1} [– Ingen bestämmer var du ska bo utan dig. Men min chef behöver veta om armen. #id: lofte-svar #skill: arlighet]
  # why: Det var ett sent svar, och det var sant. Hjälp för egen del får hon säga ja eller nej till. Nu kan hon vara rädd för det som finns, i stället för det hon har föreställt sig.
  ~ lofte = 0
  ~ upp(6)
  – Utan mig, säger Gerd. – Det vill jag ha skrivet.
  Hon menar det, och du lovar att skriva det. # thought: Svarade. Tog en vecka, men svarade.
  -> sju_fragan

=== sju_fragan ===
Vid garaget skrapar en skyffel. Ni står för er själva, en minut kanske.
+ {fragad == 0} [– Jag frågar alla en sak när ingen hör. Tar någon i dig hårt, eller tar dina saker? #id: igen-forsta #skill: fraga]
  # why: Sju besök in, men enskilt, och med saker i som hon känner igen. Det är aldrig för sent att ställa den. Det hade varit för sent att låtsas att den var ställd.
  ~ fragad = 2
  ~ upp(6)
  – Den raden, säger Gerd. – Den var väl lång. Nej.
  Hon säger nej som man säger vänta. # thought: Där var raden. Sju veckor. Den har legat och frusit.
  -> sju_hem
+ [Fråga ingenting. – Det här gick ju bra. Samma sak nästa tisdag? #id: igen-vanta #skill: talamod]
  # why: Du lät promenaden vara en promenad, och gav den en fortsättning. Hon slapp betala för luften. Men det blev inte sagt av någon av er, och vintern kommer.
  ~ lugnar()
  – Nästa tisdag, säger Gerd. – Om det inte snöar. # thought: Frågade inget. Kommer igen. Bra så.
  -> sju_hem
+ {fragad == 2} [– Jag frågar igen. Får du sova? Får du dina tabletter? #id: igen-sova #skill: fraga #skill: konkret]
  # why: Att fråga igen är inte att tvivla på hennes nej. Du bytte ord, från ett vi alla har hört till ett som är hennes. Sådana nej är lättare att ändra på.
  ~ upp(6)
  – Händer, säger Gerd. Sedan ser hon mot garaget. – Det händer väl hos alla. # thought: Frågade igen. Trodde det var färdigfrågat.
  -> sju_hem

=== sju_tre ===
~ rull = 0
Börje sandar framför hjulen och pratar om dansbanan där de möttes. Han berättar så bra att du ser lyktorna. Vid grinden går han i förväg med hinken.
+ [Låt Gerd öppna lådan och ta posten själv, fast Börje sträcker ut handen. #id: tre-posten #skill: fortroende]
  # why: Trettioett år, och nu fick hon ta emot ett brev ur sin egen låda. Det är inte samtalet du hade tänkt dig. Det är ett steg till i att få bestämma.
  ~ upp(6)
  – Räkning, säger Gerd. – Räkning. Reklam. Hon ser ut som en drottning. # thought: Min låda. Min hand i den.
  -> sju_rutan
+ [Säg till Gerd, lågt: – Nästa tisdag går vi två. Det säger jag till om redan nu. #id: tre-lagt #skill: rummet]
  # why: Fyra sekunder, och du använde dem till att ge henne en dag. Inte till frågan. Det finns frågor som inte ska ställas på fyra sekunder.
  ~ upp(6)
  – Säg det till honom, säger Gerd. – Så att det är sagt.
  Du säger det till honom på trappan, som ett schema. Börje skriver upp det. # thought: En vecka. Det går.
  -> sju_rutan
+ [Fråga snabbt, medan han är vid grinden: – Är du rädd för honom? #id: tre-radd]
  # why: Du såg ett fönster och ville in. Men fyra sekunder räcker bara till ett nej, och hon måste ha ansiktet i ordning när han vänder sig om.
  ~ ner()
  ~ larmas()
  – Nej nej, säger Gerd, och hennes ansikte gör det som krävs.
  – Vad viskar ni om? ropar Börje, inte ovänligt. # thought: Fyra sekunder. Vad hade du tänkt att jag skulle hinna.
  -> sju_rutan

=== sju_hem ===
Vägen tillbaka är längre, säger hon. Det är samma steg, men åt andra hållet.
+ [Be henne berätta om den sista turen hon körde. #id: hem-turen #skill: fortroende]
  # why: Hon fick komma hem som den som bar ut posten, inte som den med höften. Det märktes på ryggen. Det är förtroende, och det är också kinder med färg som han får se.
  ~ upp(6)
  – Sista dagen fick jag fyrtio bullar, säger Gerd. – Gav bort dem på vägen. Till hon på Backen gav jag två. # thought: Två. Det var allt jag gjorde för henne.
  -> sju_rutan
+ {info == 1} [– Numret jag sa i duschen gäller dygnet runt. Det syns inte på räkningen. #id: hem-numret #skill: informera]
  # why: Man hör sällan sådant första gången, minst av allt i en dusch. Du sa det en gång till, och det som kan göra henne rädd: att det syns någonstans. Det gör det inte.
  – Femtio, femtio, säger Gerd utan att vända sig om. # thought: Syns inte. Det hade jag undrat.
  -> sju_rutan
+ {info == 0} [– En sak som alla får veta. Blir det svårt hemma kan man vända sig till oss. #id: hem-info #skill: informera]
  # why: Sent, och ändå i tid. Hon fick det ute, muntligt, utan ett papper som kan hittas. Det gäller lika mycket för den som har svarat nej.
  ~ info = 1
  – Säg det till mig, eller till vem som helst av oss. Och Kvinnofridslinjen svarar på natten också, %phone:kvinnofridslinjen%.
  – Femtio, femtio, säger Gerd. – Det går att komma ihåg. # thought: Kan alla postnummer i länet. Ett till får plats.
  -> sju_rutan

=== sju_rutan ===
I bilen. {fragad == 2: Hon har fått frågan i enrum, och svarat nej.|Hon har ännu inte fått frågan så att bara hon hörde.}
+ {fragad == 0} [Skriv att den är kvar, varför, och att du tar den ute nästa tisdag. #id: sju-kvar #noted: not-asked #skill: dokumentera]
  # why: Nej på nej, och varje gång ett skäl. Den som läser det ser något viktigt: att hon aldrig är ensam. Det är också en iakttagelse.
  Du läser dina egna skäl uppifrån och ner. Maken hemma. Maken hemma. Maken hemma. På kvällen ringer Rebecka. Hon har också räknat.
  ~ delat = 1
  -> atta
+ {fragad == 2} [Skriv hennes ord från i dag, och vem som var nära. #id: sju-skriv #noted: no #skill: dokumentera]
  # why: Nejet står där redan. Men det hon säger sedan, om posten eller om sömnen, säger hon också till dig. Det syns bara om någon skriver orden, och vem som kunde höra dem.
  ~ delat = 1
  Hennes ord tar fyra rader. Dina hade tagit en. På kvällen ringer Rebecka. Hon har läst dem.
  -> atta
+ [Skriv bara om promenaden. Det andra är för skört att sätta på pränt. #id: sju-promenad]
  # why: Du ville skydda henne. Men det som inte står någonstans finns bara i ditt huvud, och det kan få maginfluensa. Det som skyddar henne är att det står på rätt ställe.
  Gick ute, skriver du. God dag.
  -> atta

=== atta ===
~ ny_tisdag()
# visit: 8
# time: Åttonde besöket, en vecka senare
{delat == 1:Ombudet Aster har sin telefon på hela förmiddagen, det sa hon två gånger.|Du har inte sagt till någon att du kommer att vara orolig i dag.}
Det har snöat i natt.
{vakt > 2: -> atta_farstun}
Börje skottar. Han har gjort en gång till brevlådan, rak som en linjal, i rullatorns bredd.
{namn == 1: Gerd har ställt fram pallen vid hallfönstret.|Gerd sitter vid hallfönstret.} Hon har koftan snett knäppt och inga strumpor.
– Sov inte, säger hon.
-> atta_hej

=== atta_farstun ===
Börje öppnar. Han tar inte din jacka.
– Vi ställer in i dag, säger han vänligt. – Gerdis vilar. Jag har ringt och sagt att vi provar en paus.
+ [– Jag går in och hälsar, så är jag klar. Vi ska alltid ha sett den vi kommer till. #id: farstu-halsa #skill: rummet]
  # why: Du gjorde det till en regel, och regler är lättare att släppa in än misstankar. Nu har du sett henne, och hon har sett att du inte vände i dörren.
  ~ vakt = 2
  Han står kvar en sekund för länge. Sedan flyttar han sig.
  Gerd sitter vid hallfönstret med koftan snett knäppt. Hon har inte vilat.
  – Sov inte, säger hon.
  -> atta_hej
+ [Tacka, gå ut till bilen och ring Rebecka innan du har startat motorn. #id: farstu-ring #skill: dela]
  # why: Du försökte inte lösa det i en farstu. En paus som han har bett om är i sig något chefen måste veta genast. Priset är att Gerd såg dig gå.
  ~ delat = 1
  I hallfönstret rör sig gardinen.
  – Vem avbokade? säger Rebecka. – Hon eller han? Bra. Sitt kvar i bilen.
  -> atta_slut
+ [– Kan du be Gerd säga det själv? Det är hon som är kund hos oss. #id: farstu-krav]
  # why: Det är helt riktigt och det blev en kraftmätning. Hon fick komma ut i hallen och säga hans mening åt honom, utan att staka sig. Det kan hon. Hon har övat länge.
  ~ skrivet = 1
  – Börje och jag har kommit överens om en paus, säger Gerd. Hela meningen, utan en skarv.
  Du skriver det i bilen, ord för ord, och vem som stod bredvid.
  -> atta_chef

=== atta_hej ===
Hennes fötter är kalla när du tar dem.
+ [– Har det hänt något i natt? Är det något jag borde veta? #id: hej-hant]
  # why: Du blev orolig och det hördes. Men nu är det två frågor på en trött människa, och den ena handlade om vad du borde. Börja i det hon redan har sagt.
  ~ ner()
  – Borde, säger Gerd. – Det är mycket man borde. # thought: Bråttom. Just i dag.
  -> atta_visar
+ [Ta fram strumporna och prata om snön en stund först. #id: hej-sno #skill: fortroende]
  # why: Snö och strumpor är så ni brukar börja, och hon vet var hon har dig. Men det går minuter, och Börje skottar fort.
  – Tolv centimeter, säger Gerd. – Det hade varit pulka på postcykeln. # thought: Samma ordning som alltid. Det går att vila i.
  -> atta_visar
+ [– Du sov inte. #id: hej-sov #skill: talamod]
  # why: Tre ord, hennes egna. Du lade ingenting till. Då är det hon som vet vad som kommer härnäst.
  ~ upp(6)
  – Låg och hörde på, säger Gerd. # thought: Sa det jag sa. Inget annat.
  -> atta_visar

=== atta_visar ===
{
- trust > 3 && lofte == 0 && vakt < 2 && fragad == 2:
  Hon tittar ut på gången i snön. På hur rak den är.
  – Han blir så arg, säger hon. – Det är inget.
  -> atta_halvt
- else:
  Hon tittar ut på gången i snön. Munnen öppnas och stängs.
  – Börje har skottat så fint, säger hon.
  -> atta_inget
}

=== atta_halvt ===
// Från och med nu finns det i told hur nära hon är att säga mer.
~ told = 2
Skyffeln skrapar. Den ena strumpan är på.
+ [– Det är inte inget. Och det är inte ditt fel att han blir arg. #id: halvt-fel #skill: medmansklighet]
  # why: Du trodde henne, och du sa var ansvaret ligger. Det räcker långt. Priset är att det blev din mening som stod sist, och hennes nästa fick vänta.
  – Nej, säger Gerd. – Det säger du.
  Hon provar det. – Inte mitt. # thought: Inte inget. Där tog någon det på allvar.
  -> atta_kvall
+ [– Vad gör han när han blir arg? Slår han dig? #id: halvt-slar]
  # why: Hon hade just orkat en halv mening, och du bad om resten och gav den ett namn. Det ordet är inte hennes. Fråga hellre om i kväll.
  ~ told = 1
  – Nej, herregud, säger Gerd. – Börje är ingen sån.
  Där kom namnet. # thought: Slår. Det är det andra som gör. På Backen.
  -> atta_kvall
+ [Låt det vara tyst. Håll kvar handen om foten. #id: halvt-tyst #skill: talamod]
  # why: Det är inget, sa hon, och du gick inte med på det och inte emot. Foten låg kvar i din hand. Det var så lång tid andra halvan behövde.
  ~ told = 3
  – Sedan lagar han allting, säger Gerd. – Det är nästan värst. Man kan inte ens visa upp något.
  Hon ser på gången i snön. # thought: Sa det. Med strumpan halvt på. Gick det så till.
  -> atta_kvall

=== atta_kvall ===
Hon tittar efter honom genom fönstret. Han är vid grinden nu.
+ [– Det finns platser dit du kan komma redan i dag. Du behöver inte stanna här. #id: kvall-plats]
  # why: Det är sant att det finns, och du ville ge henne en dörr. Men hemmet är det hon är räddast för. Du öppnade just den dörren, och hon backade.
  ~ told = 1
  – Jag bor här, säger Gerd. – Börje och jag har bott här i femtioåtta år. # thought: Hemmet. Nu kom det ändå. Från den här också.
  -> atta_nasta
+ [– Är du rädd för hur det blir i kväll? #id: kvall-radd #skill: konkret #skill: fraga]
  # why: I kväll är en fråga man kan svara på. Du behövde veta om det var fara, och hon behövde höra att någon räknade med kvällen.
  ~ fragad = 2
  – Inte i kväll, säger Gerd. – I kväll är han snäll. Efteråt är han så snäll.
  – Och om det blir annorlunda? säger du. – Vad når du från sängen?
  – Fönstret, säger Gerd. – Och benen, numera. Nittio steg. # thought: I kväll. Ingen har frågat om en bestämd kväll.
  -> atta_nasta
+ [– Vad vill du att jag gör? #id: kvall-vill #skill: medmansklighet]
  # why: Det är hennes liv och hon fick hålla i det. Hon bad om det minsta. Priset är att du inte fick veta hur det står till i natt, och det ringer du Aster om.
  ~ fragad = 2
  – Kommer på tisdag, säger Gerd. – Gör inget. Kom bara. # thought: Vad jag vill. Det kunde jag svara på.
  -> atta_nasta

=== atta_nasta ===
Strumporna är på. Skyffeln kommer närmare.
+ [– Får jag ta med Aster på tisdag? Hon kan det här bättre än jag. #id: nasta-aster #skill: dela]
  # why: Du behöver inte vara den enda hon har, och hon ska få slippa det också. Men det blir en ny människa, och en förklaring till Börje.
  – Är hon bra?
  – Hon tar den låga stolen, säger du.
  – Då får hon väl komma, säger Gerd. – Som praktikant. # thought: Praktikant. Jag sa det själv. Det var nästan roligt.
  -> atta_borje
+ {info == 0} [– Vart man ringer har jag aldrig sagt. Får jag säga det nu? #id: nasta-info #skill: informera]
  # why: Det kom sju besök för sent, och ändå när hon som bäst kunde ta emot det. Du frågade om du fick. Priset är att ni inte hann säga när ni ses.
  ~ info = 1
  – Säg det, säger Gerd.
  – Till oss. Eller %phone:kvinnofridslinjen%, dygnet runt. Det syns inte på räkningen.
  – Femtio, femtio. # thought: Går att komma ihåg. Fick frågan om jag ville veta.
  -> atta_borje
+ [– Jag åker förbi i morgon på lunchen och ser till dig. Och i övermorgon. #id: nasta-morgon]
  # why: Du ville inte lämna henne, och det är lätt att förstå. Men det är inget du har, och på torsdag är du borta. Då är du en till som lovade.
  ~ lofte = 2
  – I morgon, säger Gerd. Hon ser ut som om hon tänkte tro det. # thought: Varje dag. Det säger de i början.
  -> atta_borje
+ [– Jag kommer på tisdag. Blir jag sjuk hälsar Peder från mig, det ordnar jag. #id: nasta-tisdag #skill: arlighet]
  # why: En dag, och vad som händer om dagen spricker. Det är litet nog att hålla. Hon kan lita på det utan att tänka på dig som en räddning.
  ~ upp(6)
  – Tisdag, säger Gerd. – Och om det är Harklingen vet jag i alla fall varför. # thought: Tisdag. Det är fem nätter och två till.
  -> atta_borje

=== atta_inget ===
+ [– Du behöver inte säga något i dag. Jag kommer på tisdag ändå. #id: inget-tisdag #skill: talamod]
  # why: Hon fick låta bli, och du kommer ändå. Det är en ovanlig kombination i hennes liv. Det är inte att ge upp, det är att inte låta besöket kosta.
  ~ upp(6)
  – Ändå, säger Gerd. Hon andas ut. # thought: Ändå. Det var ett fint ord av dig.
  -> atta_vet
+ {fragad == 0} [– Jag frågar alla en sak, och har aldrig frågat dig när ingen hör. #id: inget-forsta #skill: fraga]
  # why: Åtta besök, och du sa som det var: du hade inte frågat. Sedan frågade du om sådant man kan se. Hon får inte tillbaka de sju andra gångerna, men den här var hennes.
  ~ fragad = 2
  – Om någon tar i dig hårt, säger du, eller tar dina saker.
  – Nej, säger Gerd. Hon ser på skyffeln. – Den frågan har jag sett dig bära på. # thought: Där kom den. Hade börjat tro att jag inbillade mig.
  -> atta_vet
+ {fragad == 2} [– Jag frågar igen, det gör jag med alla. Händer det att någon tar i dig hårt? #id: inget-fraga #skill: fraga]
  # why: Lugnt och utan att låta besviken. Ett nej till är inget nederlag. Hon vet nu att frågan inte tar slut för att man svarar på den.
  ~ fragad = 2
  – Nej, säger Gerd.
  Hon lägger handen på din, som man lägger en på en häst. – Men fråga du. # thought: Fråga du. Det sa jag visst högt.
  -> atta_vet
+ [– Jag ser att något är fel, Gerd. Nu måste du berätta, så att jag kan hjälpa. #id: inget-maste]
  # why: Det kom ur åtta veckors oro, och den är verklig. Men hon måste redan så mycket. Nu blev du en till som hon ska hålla sig lugn för.
  ~ ner()
  ~ ner()
  – Börje och jag har inga hemligheter, säger Gerd, mycket vackert. # thought: Måste. Där är vi då.
  -> atta_vet

=== atta_vet ===
Den andra strumpan är på. Skyffeln kommer närmare.
+ [Knäpp koftan rätt åt henne och fråga om hon vill gå till brevlådan. #id: vet-koftan #skill: medmansklighet]
  # why: En knapp är en liten sak, och det var hon som fick bestämma om gången. Ibland är det precis det besöket ska vara. Det andra finns kvar till tisdag.
  ~ upp(6)
  – Nittio steg, säger Gerd. – I tolv centimeter. Ja. # thought: Såg knappen. Den har suttit fel sedan i går kväll.
  -> atta_borje
+ {info == 1} [– Du har ju numret. Det gäller i jul också. #id: vet-jul #skill: informera]
  # why: Jul är lång i ett hus med två personer. Du sa numret igen utan att fråga om hon tänker använda det.
  – Femtio, femtio, säger Gerd. – Det är tolv dagar, jul. # thought: Jul. Någon har tänkt så långt.
  -> atta_borje
+ {info == 0} [– Alla får veta vart man ringer om det blir svårt. Jag har glömt att säga det till dig. #id: vet-info #skill: informera]
  # why: Åtta besök är sent, men det går. Du sa det som något alla får, och tog på dig att det dröjde.
  ~ info = 1
  – Till oss. Eller %phone:kvinnofridslinjen%, dygnet runt. Det syns inte på räkningen.
  – Femtio, femtio, säger Gerd. # thought: Alla får veta. Jag också, alltså.
  -> atta_borje

=== atta_borje ===
Börje stampar av sig snön i farstun. Gerds händer stannar. Han kommer in med röda kinder och rimfrost i ögonbrynen.
– Nå, säger han. – Vad har ni för er, ni två? Det blir längre och längre.
+ [– Det är Gerds stund. Vad vi pratar om är hennes. #id: sist-gerds #skill: medmansklighet]
  # why: Du försvarade henne, och hon hörde det. Men den gränsen är lättast att sätta för den som strax åker. Han kommer att be om innehållet till kvällskaffet.
  – Minsann, säger Börje. Han ler mot Gerd, inte mot dig.
  -> atta_rutan
+ [Låt Gerd svara. Det är henne han tittar på. #id: sist-tyst #skill: talamod]
  # why: Du tog inte över, och det är hon som kan hans ansikte bäst. Men du lämnade henne också ensam med svaret, och hon fick bli artig en gång till.
  ~ anar()
  – Börje har skottat så fint, säger Gerd. – Det var det vi sa.
  – Gjorde ni, säger Börje.
  -> atta_rutan
+ [– Ska vi tre sätta oss en dag och prata om hur ni har det tillsammans? #id: sist-trean]
  # why: I många hem är det klokt. Här blir det ett samtal där hon måste tala hela meningar. När någon är rädd i ett par gör man det aldrig tillsammans.
  {
  - told > 1:
    ~ vakt = 3
  - else:
    ~ anar()
  }
  ~ trust = 0
  – Hur vi har det? säger Börje långsamt. – Är det något jag har missat, Gerdis?
  -> atta_rutan
+ [– Fötter och sömn. Hon sover dåligt, och du med, har du sagt. #id: sist-somn #skill: mannen]
  # why: Allt var sant, och det fanns en plats i det för honom. Hon behöver inte ljuga om något i kväll, för du har redan sagt det som går att säga.
  ~ lugnar()
  – Sömn, säger Börje. – Ja du. Den kan man inte laga.
  -> atta_rutan

=== atta_rutan ===
// Besöken är slut, och kurvan med dem. Det som sades står i told, och förtroendet är från och med nu litet eller stort.
~ told = MIN(told, 2)
{trust > 2:
  ~ nara = 1
}
~ trust = -1
Du drar igen bildörren. Börje står på trappan, med skyffeln. Han vinkar.
+ [Skriv här och nu, medan orden är färska. #id: var-har]
  # why: Färska ord är bäst, och du visste det. Men den som sitter länge i en bil på någons uppfart skriver om något. Han har bara ett fönster att undra i, och en att fråga.
  ~ anar()
  Bilfönstret immar igen. När du torkar av det står han kvar.
  -> atta_skriv
+ [Kör till busshållplatsen runt hörnet. Säg hennes ord högt för dig själv på vägen. #id: var-hornet #skill: rummet]
  # why: En minut senare och orden finns kvar, för du bar dem i munnen. Det enda han såg var någon som åkte vidare till nästa.
  Du säger dem två gånger vid korsningen. De låter mindre i en bil än i en hall.
  -> atta_skriv
+ [Gå in igen. Skriv en rad i boken på spiken om att hon sover dåligt, så att kvällen vet. #id: atta-boken]
  # why: Sömnen är lagom, tänkte du, det kan man väl skriva där. Men raden läses av den som hon ligger vaken bredvid. Nu vet han att hon har talat om natten.
  {
  - told > 1:
    ~ vakt = 3
  - else:
    ~ anar()
    ~ nara = 0
  }
  Börje håller upp boken åt dig medan du skriver, så att den ligger still.
  -> atta_skriv

=== atta_skriv ===
Rutan i telefonen är densamma som för åtta veckor sedan.
+ {told == 2} [Kryssa ja. Skriv hennes meningar ord för ord. #id: atta-ja #noted: yes #skill: dokumentera]
  # why: Han blir så arg, det är inget. Det ser litet ut. Men det är hennes ord, med datum, under ett märke och en röd lampa. Nu kan någon läsa dem i rad.
  ~ skrivet = 1
  Du läser dem en gång till innan du stänger. De är mycket kortare än du minns dem.
  -> atta_chef
+ {told == 2} [Kryssa ja. ”Antyder problem i relationen”, skriver du, så är ingen utpekad. #id: atta-antyder #noted: yes]
  # why: Det låter försiktigt, men det är dina ord, och de kan betyda vad som helst. Hennes var sju till antalet och gick att förstå. Ord i journalen skyddar bara om de är hennes.
  Det låter proffsigt. Det är inte riktigt någon som bor i den meningen.
  -> atta_chef
+ {told < 2 && fragad == 2} [Kryssa ja, hon svarar nej. Skriv vad du såg, för sig. #id: atta-nej #noted: no #skill: dokumentera]
  # why: Nejet är hennes och ska stå där. Sömnen och de hela meningarna ska också stå där, bredvid. Du behöver inte välja mellan dem.
  ~ skrivet = 1
  Sov ej, säger hon. Hajar till när han stampar i farstun. Svarar nej.
  -> atta_chef
+ {told < 2 && fragad == 2} [Kryssa ja, svarar nej. Mer finns det väl inte att säga om ett nej. #id: atta-bara-nej #noted: no]
  # why: Det finns det, och du såg det i dag. Ett ensamt nej ser färdigt ut. Bredvid det du såg är det en fråga som är kvar.
  Tre sekunder. Rutan blir grön.
  -> atta_chef
+ {told < 2 && fragad == 0} [Kryssa nej. Skriv skälen, och be om hjälp att få träffa henne ensam. #id: atta-kvar #noted: not-asked #skill: dokumentera]
  # why: Åtta besök utan enrum säger något i sig. Du lade det inte på dig själv och inte på henne. Du bad om hjälp med det, skriftligt.
  ~ skrivet = 1
  Maken hemma, skriver du. Det står så på alla raderna ovanför också.
  -> atta_chef
+ {told < 2 && fragad == 0} [Kryssa nej, maken hemma. Det vet de redan, och det är likadant varje gång. #id: atta-likadant #noted: not-asked]
  # why: Just för att det är likadant varje gång är det viktigt. Men det syns bara om någon säger det rakt ut: hon är aldrig ensam.
  Samma tre ord som förra gången. Telefonen föreslår dem själv.
  -> atta_chef

=== atta_chef ===
~ trust = -1
# time: I bilen
Du skulle ha varit hos nästa kund för fem minuter sedan. Händerna luktar strumpor.
+ [Kör. Du har samtal med Rebecka på fredag, då har ni en hel timme. #id: slut-fredag]
  # why: En hel timme är ett bättre samtal. Men fram till fredag är det bara du som vet, tre kvällar. Ett par minuter nu och timmen sedan hade gått ihop.
  Du kör. Du har glömt att sätta på radion, och märker det först framme.
  -> atta_slut
+ [Ring Rebecka och ombudet nu. Kom sen till nästa. #id: slut-ring #skill: dela]
  # why: Någon annan fick vänta i tio minuter på sin frukost, det är priset. Samma dag är inte en regel för reglernas skull. Det är så lite som kan hinna hända.
  ~ delat = 1
  {lofte == 2 && told > 0:
    ~ lofte = 0
    – I morgon är du på kurs, säger Rebecka när hon hör vad du lovade. Du vänder, ringer på och säger det till Gerd själv. Tisdag, säger du. Hon nickar.
  }
  Aster, ombudet, svarar på första signalen. Hon låter dig tala till punkt.
  – Nu är vi tre, säger hon. – Och du då? Vad gör du i kväll?
  -> atta_slut

=== atta_slut ===
~ trust = -1
# time: Veckan efter
{
- vakt > 2:
  -> slut_otryggt
- lofte == 2:
  -> slut_lofte
- told > 1:
  -> slut_borjat
- fragad == 2 && info == 1 && nara == 1:
  -> slut_inte_annu
- fragad == 2 && info == 1:
  -> slut_nej
- fragad == 0 && delat == 1 && nara == 1:
  -> slut_plan
- else:
  -> slut_stangd
}

=== slut_otryggt ===
På måndagen står det i schemat: Paus på kundens önskemål.
{
- delat == 1:
  Rebecka ringer upp Gerd själv. Det är Börje som svarar.
  – Då kommer biståndshandläggaren hem, säger Rebecka. – Hon gör det ensam med var och en. Så gör hon med alla som pausar. Det är Aster som ber om det, inte du.
- else:
  Det är ingen annan än du som stannar upp vid raden. Kunden, läser du en gång till.
}
# ending: otryggt
-> END

=== slut_lofte ===
{
- told > 0:
  På onsdagen var du på kurs. På torsdagen var du ledig. Hon satt vid hallfönstret båda dagarna, från elva till ett.
- delat == 1:
  Rebecka ringde Gerd, som hon skulle. Det var så Gerd fick veta att du hade berättat.
- else:
  Du har hållit vad du lovade. Det du såg på armen är det ingen annan som har sett.
}
– Jaså, kommer du, säger Gerd på tisdagen. – Så trevligt. Börje och jag talade just om dig.
Hon talar i hela meningar, och hon räknar inte stegen.
# ending: stangd
-> END

=== slut_borjat ===
{
- delat == 1:
  Det är tisdag. Aster sitter i bilen runt hörnet, ifall hon behövs. {skrivet == 1:Hon har läst Gerds två meningar så många gånger att hon kan dem.|”Vad sa hon, ordagrant?” har hon frågat. Du mindes inte ordagrant.}
  {vakt > 1: Utanför badrummet står köksstolen. Ni talar lågt, och vattnet går.}
  – Det där jag sa, säger Gerd när ni är i badrummet. – Det var inte så farligt.
  – Nej, säger du. – Men du sa det.
- else:
  Det är tisdag. Ingen mer än du vet något. Du har burit det i en vecka, och det har inte blivit lättare.
  – Det där jag sa, säger Gerd. – Det var inte så farligt.
  Hon väntar på vad du ska göra av det.
}
{namn == 1: – Du har ett namn också, antar jag, säger hon sedan. Du säger det. Hon säger det en gång, som man provar ett fack.|– Vad heter du? säger hon sedan. Hon har aldrig frågat förut.}
# ending: borjat
-> END

=== slut_inte_annu ===
Det är tisdag. Ni går nittio steg i skottad snö. Gerd säger inget på hela vägen dit.
{namn == 1: – Pallen, säger hon vid lådan. – Kommer du efter jul också?|– Kommer du efter jul också? säger hon vid lådan.}
{
- delat == 1:
  Det kan du svara ja på. Rebecka har redan skrivit schemat. {skrivet == 1:Hon hade läst det om sömnen.}
- else:
  Det skulle du vilja veta. Du har inte frågat någon.
}
– Bra, säger hon. – Då har jag något att tänka ut.
# ending: inte-annu
-> END

=== slut_plan ===
Det är tisdag. Rebecka har ringt Börje om avlösning, två timmar i veckan, så att han får åka till sina radiokamrater. Han blev rörd.
Klockan tio kör han iväg. Huset är tyst på ett nytt sätt.
– Jaha, säger Gerd. – Nu var det den där frågan.
# ending: inte-annu
-> END

=== slut_nej ===
Det är tisdag. Gerd låter sig duschas. Hon är vänlig, på det viset man är på ett postkontor.
– Femtio, femtio, säger hon plötsligt, mitt under håret.
– Ja?
– Inget. Övade bara.
{delat == 1: Det skriver du, ordagrant, {skrivet == 1:under det andra du har skrivit|under ett ensamt nej}.|Det finns ingen du kan berätta det för, för ingen vet vad det är.}
# ending: nej-vet-vart
-> END

=== slut_stangd ===
Det är tisdag. Börje har bakat. Duschen går bra, höften är fin, allt är som det ska på papperet.
{namn == 1: – Tack, lilla vän, säger Gerd. Inte Pallen.|– Tack, lilla vän, säger Gerd.}
{delat == 1: Rebecka frågar hur det känns. Du säger att det inte känns som något alls, och hon säger att det är därför hon frågar.|Du är klar på tjugoåtta minuter. Det är två minuter under tiden.}
# ending: stangd
-> END
