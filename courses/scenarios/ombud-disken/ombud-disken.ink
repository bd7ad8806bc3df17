// Vanja, 52, kokerska i ett skolkök. Har en bipolär sjukdom sedan tjugo år och har inte varit inlagd på fjorton. Vill i dag få ut
// grytorna före två. Är rädd att det hon säger ska räknas som symtom. Skrattar åt såser. När hon täcker för Jörgen säger hon "vi" och lånar
// hans mjuka ord. Jörgen, 56, är omtänksam inför folk och räknar hennes tabletter högt i trapphuset. Dottern är vuxen. Kickan är snäll och
// pratar med alla. Vanja har lagt märke till att du inte frågade hur hon mådde den gången hon grät över löken.
VAR trust = 2
VAR hord = 0
VAR lofte = 0
VAR told = 0
VAR kvall = 0
VAR dorr = 0
VAR vet = 0
VAR egen = 0
VAR vart = 0
VAR lika = 0

-> korgen

=== function upp() ===
~ trust = MIN(trust + 1, 4)

=== function ner() ===
~ trust = MAX(trust - 1, 0)

=== function spridd() ===
~ vet = MIN(vet + 1, 3)

=== function bara() ===
~ egen = 1

=== korgen ===
Skolköket, halv två. I morse ledde du en kvart på mötet och läste upp ett läge, om någon som får sina tabletter räknade högt inför andra.
Vanja skjuter in en korg i diskmaskinen. Så länge den går hör ingen något. Nittio sekunder.
– Det där med tabletterna, säger hon till knapparna. – Det var jag.
Maskinen stannar. Borta vid spisen nynnar Kickan.
+ [– Du? Men Jörgen som är så omtänksam. #id: korg-jorgen]
  # why: Det slank ur dig, och det är vad alla säger. Hon har hört det så många gånger att hon har börjat tro att det är hon som ser fel.
  ~ ner()
  – Ja, säger Vanja. – Han är omtänksam. Vi har det bra. # thought: Omtänksam. Där kom ordet. Det tog fyra sekunder.
  -> vem_vet
+ [Skjut in nästa korg och tryck på knappen. #id: korg-knapp #skill: rummet]
  # why: Du gjorde rummet stängt med det som fanns, och ingen såg att du gjorde något. Nu har hon nittio sekunder till.
  ~ upp()
  – Bra att du sa det, säger du, när det dånar.
  – Jaha, säger Vanja. Hon ser på korgen. – Du körde en tom. # thought: En tom. Bara för att det skulle låta.
  -> vem_vet
+ [– Bra att du sa det. Ska vi gå in i torrförrådet? #id: korg-forrad]
  # why: Ett rum med dörr, och du bjöd in i stället för att fråga vidare. Priset är att två som går in i ett förråd mitt i disken är något att undra över.
  ~ hord = 1
  – Vart ska ni? ropar Kickan. – Är det slut på mjöl?
  – Vi räknar linser, säger Vanja. # thought: Hit går man när någon har dött.
  -> vem_vet
+ [– Åh, Vanja. Säger du det. #id: korg-ah]
  # why: Rösten var varm, och den gick genom hela köket. Det var inte orden. Det var att det blev tyst efteråt.
  ~ hord = 1
  Kickan slutar nynna.
  – Jag säger så mycket, säger Vanja. # thought: Inte så där. Nu lyssnar Kickan.
  -> vem_vet

=== vem_vet ===
Hon staplar tallrikar, med kanterna mot varandra.
– Du säger inget. Inte till Ann-Sofie. Hon är ju chef.
+ [– Självklart inte. Det här är mellan dig och mig, det vet du. #id: vet-sjalvklart]
  # why: Hon andades ut, och det ville du så gärna. Men du vet ännu inte vad det är du har lovat att tiga om. Kommer det något om i kväll är det bara du som vet.
  ~ lofte = 2
  – Bra, säger Vanja. Axlarna sjunker. # thought: Mellan oss. Det är inte många som har sagt det.
  -> tabletterna
+ [– Inte utan att du vill. Utom vid fara, eller ett barn. #id: vet-grans #skill: arlighet]
  # why: Du sa gränsen medan hon ännu kunde välja. Det kostade lite, det hördes på tallrikarna. Men båda delarna kommer att stämma på fredag.
  ~ lofte = 1
  Tallrikarna stannar.
  – Ebba är tjugotre och bor i Umeå, säger Vanja till slut. – Så då är det bara fara. # thought: Du sa hur det är. Det går att räkna med.
  -> tabletterna
+ [– Jag måste nog ta det med Ann-Sofie. #id: vet-maste]
  # why: Du ville inte lova för mycket. Men du är hennes kollega. Det är hon som väljer om chefen ska veta, och nu valde du åt henne i andra meningen.
  ~ ner()
  ~ ner()
  – Glöm det, säger Vanja. – Det var en sås som skar sig. # thought: Måste. Då är det två som bestämmer över mina tabletter.
  -> tabletterna
+ [– Berätta först, så ser vi. #id: vet-forst]
  # why: Du höll dig öppen. För henne är det tvärtom: hon ska lägga allt på bänken innan hon vet vad det kostar.
  ~ lofte = 0
  – Ser vi, säger Vanja. # thought: Så säger doktorn.
  -> tabletterna

=== tabletterna ===
Ny korg. Det dånar.
– Han räknar dem, säger hon. – På kvällen, högt, med dörren öppen till trappan. Så att alla ska veta att jag tar dem. Jag har tagit dem i tjugo år.
+ [– Med dörren öppen. #id: tabl-dorr #skill: hora]
  # why: Tre ord ur hennes egen mening. Du la inget till, så det fanns inget att rätta. Då kunde hon fortsätta där hon var.
  ~ told = 1
  ~ upp()
  – Så att de ska veta vem som är sjuk, säger hon. – Om jag säger något om honom. # thought: Ja. Med dörren öppen. Det är det.
  -> tror
+ [– Har du varit sämre på sista tiden? #id: tabl-samre]
  # why: Du frågade av omsorg, för du vet att hon har varit sjuk. Men hon berättade om en dörr, och du frågade om hennes huvud. Det är precis så han gör.
  ~ ner()
  ~ ner()
  – Nej, säger Vanja. – Jag mår som en prins. # thought: Där. Nu är det jag igen.
  -> tror
+ [– Är du rädd för honom? #id: tabl-radd #skill: natten]
  # why: En rak fråga, och en som du behöver svar på. Den kom tidigt, och då får man ofta ett kort svar. Men nu vet hon att den går att svara på.
  ~ kvall = 1
  – Rädd, säger Vanja. – Jag är väl inte rädd. I kväll är det match. # thought: Rädd. Det var ett stort ord till en så liten karl.
  -> tror
+ [– Så gjorde min syrra också. Tills hon drog. #id: tabl-syrra]
  # why: Du ville att hon inte skulle känna sig ensam. Men nu finns det en som drog, och det är lätt att höra vad hon borde göra.
  – Vart drog hon? säger Vanja.
  Det frågar hon om, tills korgen är klar. # thought: Jaha. Den starka.
  -> tror

=== tror ===
Maskinen stannar. Vanja håller i luckan.
– Ingen tror på en som har suttit inne på avdelning. Det säger han, och det är väl sant.
+ [– Jag tror dig. #id: tror-jag #skill: bekrafta]
  # why: Tre ord, och de går inte att missförstå. Hon hade frågat en enda sak, och det var den.
  ~ upp()
  {
  - told > 0 && lofte < 2 && trust > 2:
    ~ upp()
    Luckan blir hängande i luften.
    – Han har skrivit till min läkare, säger hon lågt. – Som anhörig. Att jag hittar på saker. # thought: Det har jag inte sagt till någon. För vem skulle tro det.
  - else:
    – Det var snabbt, säger Vanja. Men hon släpper luckan. # thought: Jag tror dig. Får se hur länge det håller.
  }
  -> telefonen
+ [– Då kan du skriva dagbok, så du har något att visa. #id: tror-dagbok]
  # why: Du tänkte på bevis, och det är praktiskt tänkt. Men hon bor med en man som går igenom skåpen. Och du svarade inte på om du tror henne.
  ~ ner()
  – Och var lägger jag den? säger Vanja. # thought: Bevis. Du tror inte på mig än.
  -> telefonen
+ [– Det har aldrig märkts på dig att du är sjuk. #id: tror-markts]
  # why: Du menade det som det finaste. Hon hörde att det hade varit sämre om det märktes, och att det var det ni pratade om.
  – Nej, säger Vanja. – Jag är duktig. # thought: Det är ju det. Ingen märker något. På någon av oss.
  -> telefonen
+ [Ställ dig bredvid och ta andra änden av korgen. #id: tror-korgen #skill: hora]
  # why: Du svarade med kroppen, och det kan vara nog när händerna redan arbetar ihop. Men hon hade sagt något som var en fråga, och den hänger kvar i luften.
  {
  - trust > 2:
    ~ upp()
  }
  Ni lyfter samtidigt. # thought: Du gick inte. Men du sa inte emot heller.
  -> telefonen

=== telefonen ===
~ told = 0
Kökets telefon ringer på väggen.
– Vanja, det är Jörgen, ropar Kickan. – Han undrar bara om du har ätit. Vad ska jag säga?
Vanja har händerna i vattnet.
+ [Skaka på huvudet åt Kickan. – Säg att hon har gått för dagen. #id: tel-gatt]
  # why: Du ville ge henne luft. Men klockan är tjugo i två och hon slutar tre. Nu är det hon som ska förklara var hon var.
  ~ spridd()
  – Hon har gått, säger Kickan i luren. – Ja, nyss. Jaså. Jo, det ska jag hälsa.
  Vanja blundar. # thought: Gått. Vart har jag gått, då?
  -> vill
+ [– Vad vill du att vi säger, Vanja? #id: tel-vill #skill: valja]
  # why: Det är hon som ska hem till svaret, så det är hon som vet. Priset är att Kickan hörde att det var en fråga.
  ~ hord = 1
  ~ upp()
  – Säg att jag åt köttbullar, säger Vanja. – Sex stycken. Han vill ha en siffra. # thought: Du frågade. Det är mitt svar som ska hålla i kväll.
  -> vill
+ [Ta luren. – Köket. Vi är mitt i disken, jag hälsar. Hej. #id: tel-lur]
  # why: Artigt och kort, och han fick veta lika lite som vem som helst. Det tog tre sekunder. Men hälsningen måste hon ha fått, annars stämmer det inte i kväll.
  Vanja har vänt sig om.
  – Du la på, säger hon. – Så där bara. # thought: Det går att lägga på. Det har jag aldrig provat.
  -> vill
+ [Låt Kickan svara. Det är hennes samtal. #id: tel-kickan]
  # why: Du ville inte göra det konstigt. Kickan är snäll, och hon svarade på det han frågade, och lite till. Det är så han vet saker.
  ~ ner()
  ~ spridd()
  – Ja då, hon har ätit, säger Kickan. – Lite trött, kanske. De står och pratar, hon och ombudet. # thought: Ombudet. Nu fick han det också.
  -> vill

=== vill ===
Kickan går ut med soporna. Det är fem minuter.
– Nu har jag sagt det, säger Vanja. – Vad ska man göra åt det, då?
+ [– Vad vill du ska hända i dag? #id: vill-idag #skill: valja]
  # why: Inte vad hon borde, inte på sikt. I dag. Den som har någon som planerar åt sig behöver en fråga hon kan äga.
  ~ bara()
  ~ upp()
  – I dag, säger Vanja. – Att han slutar ringa hit. Det är det enda stället. # thought: Hit ska han inte. Det är mitt kök.
  -> kvallen
+ [– Du måste härifrån, Vanja. Från honom. #id: vill-harifran]
  # why: Det är vad du skulle önska. Men du har hört om en dörr och en telefon, och hon har tjugo år. Kommer det rådet nu måste hon försvara att hon stannar.
  ~ ner()
  – Härifrån, säger Vanja. – Till min dotters soffa, i Umeå. # thought: Nu ska du också flytta på mig.
  -> kvallen
+ [– Jag kan ringa företagshälsan åt dig nu, medan Kickan är ute. #id: vill-ringa]
  # why: Du erbjöd något riktigt och snabbt. Men du erbjöd dig att göra det åt henne. Hon har redan någon som gör saker åt henne.
  ~ dorr = 1
  – Nu? säger Vanja. – Jaha. Ja, om du tycker det. # thought: Då har jag en tid. Som jag inte har bett om.
  -> kvallen
+ [– Berätta mer. Hur började det? #id: vill-mer]
  # why: Hon behöver berätta, och du vill höra. Men fem minuter räcker till början och inte till slutet. Då står hon här med allt uppfläkt när Kickan kommer in.
  ~ ner()
  Hon börjar med bröllopet. Hon är vid Ebbas födelse när dörren slår. # thought: Varför drog jag det där? Nu har jag det hängande.
  -> kvallen

=== kvallen ===
{hord > 0: Kickan kommer in igen och ser från den ena till den andra.|Kickan kommer in igen och börjar med golvet.} Klockan är fem i två. Ni står rygg mot rygg, vid varsin bänk.
+ {kvall == 0} [Fråga lågt: – Är du rädd för i kväll? #id: kvall-radd #skill: natten]
  # why: Den enda fråga som inte kan vänta till i morgon. Nu vet du vilket fack det hör till, och hon vet att du menade allvar.
  ~ upp()
  – Inte i kväll, säger Vanja. – I kväll är det match. Det är söndagar. # thought: I kväll. Ingen har frågat om i kväll.
  -> dorrar
+ {kvall > 0} [– Du sa match. Är det någon annan kväll? #id: kvall-annan #skill: natten]
  # why: Du kom ihåg vad hon sa och hörde det hon inte sa. Då fick du veta vilken dag som är den svåra.
  ~ upp()
  – Söndagar, säger Vanja. – Då fyller han dosetten. # thought: Det hörde du. Match, sa jag bara.
  -> dorrar
+ [Säg inget mer i dag. Hon har fått nog. #id: kvall-inget]
  # why: Det är sant att hon såg trött ut. Men då går hon hem, och du vet inte till vad. Den frågan tar tre sekunder.
  Vanja skrubbar samma gryta två gånger. # thought: Slut på pratet. Det var väl det.
  -> dorrar
+ [Skriv numret till stödlinjen på en lapp, och lägg den i hennes förklädesficka. #id: kvall-lapp]
  # why: Numret är rätt. Men förklädet åker hem i en kasse, och det är inte hon som tömmer fickorna.
  ~ spridd()
  ~ spridd()
  – Tack, säger Vanja. Hon trycker ner den. # thought: Fickan. Han vänder ut och in på allt före tvätten.
  -> dorrar

// Vart det ledde: 1 är de tre dörrarna, 2 hos Ann-Sofie, 3 numret till hälsan om en månad. Det som är sagt är sagt.
=== dorrar ===
~ hord = 0
~ kvall = 0
Grytorna är ute. Hon knyter upp förklädet.
– Du har väl en lista, säger hon. – Ombud har väl listor.
+ [– Tre dörrar: Ann-Sofie, hälsan, eller ingen i dag. #id: dorrar-tre #skill: visa]
  # why: Tre går att hålla i huvudet, och en av dem var att låta bli. Då blir de andra två möjliga. Hon kan välja nästa vecka också.
  ~ vart = 1
  {
  - trust > 2 && lofte == 1:
    ~ dorr = 2
    – Ingen i dag, säger Vanja. – Men hon på hälsan, vet Ann-Sofie om man går dit?
    – Nej. Det har jag frågat. # thought: Du hade frågat innan du visste att det var jag.
  - else:
    – Ingen, säger Vanja. – Den tar jag. # thought: Ingen. Den fanns på listan. Det var ändå något.
  }
  -> lange
+ [– Kom, så går vi till Ann-Sofie nu. Jag pratar, så blir det lätt för dig. #id: dorrar-kom]
  # why: Du hade fått det att gå av bara farten, och hon följde med. Ann-Sofie är bra. Men Vanja satt där och hörde dig berätta.
  ~ dorr = 1
  ~ vart = 2
  ~ ner()
  Ann-Sofie lyssnar och antecknar inget. Du säger det mesta. # thought: Du sa det bra. Det var bara inte jag som sa det.
  -> lange
+ [– Du får komma till mig, när du vill. Jag finns alltid. #id: dorrar-mig]
  # why: Det var hjärtligt, och hon tog emot det. Alltid är ett stort ord för en som slutar halv fyra. Och nu finns det en dörr, och det är du.
  ~ lofte = 2
  – Det vet jag, säger Vanja. # thought: Då har jag dig. Då räcker det.
  -> lange
+ {dorr > 0} [– Jag skyndade mig förut. Vill du ha den där tiden, eller inte? #id: dorrar-tiden #skill: laga #skill: valja]
  # why: Du hade tagit över och gav tillbaka det. Det är inte vackert att backa med en telefon i handen, men nu fick hon säga nej.
  ~ dorr = 0
  ~ vart = 3
  ~ upp()
  ~ bara()
  – Inte den tiden, säger Vanja. – Men du kan ge mig numret igen om en månad. # thought: Man fick säga nej till den också.
  -> lange

=== lange ===
{dorr == 1:
  ~ dorr = 0
}
# time: En vecka senare
Vanja har stannat kvar två eftermiddagar. I dag är den tredje. Hon berättar om året med avdelningen, och du har inte hunnit till bussen på hela veckan.
+ [Lyssna. Det är dig hon pratar med, och hon har just kommit till det svåra. #id: lange-lyssna]
  # why: Du är trogen, och det känns i hela henne. Men det här är något som en människa går i skola för att kunna ta emot. Och du har börjat ta en annan väg från bussen.
  ~ lofte = 2
  Klockan är fem när ni släcker. # thought: Här kan man säga allt. Bara du inte blir trött.
  -> kickan
+ [– Jag finns kvar. Men du är värd någon som kan det här. #id: lange-vard #skill: visa]
  # why: Du sa två saker, att du är kvar och att du inte räcker. Det kan svida. Hade du sagt bara det ena hade det varit ett svek eller ett löfte.
  ~ lofte = MIN(lofte, 1)
  {
  - trust > 2:
    ~ dorr = 2
    – Du tycker jag är för mycket, säger Vanja.
    – Nej. Jag tycker jag är för lite.
    Då skrattar hon. # thought: För lite. Det var ärligt. Det kan man jobba med.
  - else:
    ~ ner()
    – Jaså, säger Vanja. – Jag ska inte störa. # thought: Där var det slut.
  }
  -> kickan
+ [– Jag måste till bussen i dag. Vi ses i morgon. #id: lange-buss]
  # why: En gräns som gick att förstå, och du sa när ni ses. Men i morgon är det samma sak. Du sa inget om varför, så hon får gissa.
  Vanja tar sin jacka. # thought: Bussen har gått i tre dagar. I dag skulle du med.
  -> kickan

=== kickan ===
Kickan tar dig i armen vid stämpelklockan.
– Vad är det med Vanja? Ni bara pratar. Är hon dålig igen?
+ [– Hon har det lite tungt hemma just nu, så var lite snäll mot henne. #id: kickan-tungt]
  # why: Du ville att Kickan skulle sluta tro att Vanja är sjuk. Nu vet hon i stället något annat, och hon är snäll på ett sätt som hörs genom hela matsalen.
  ~ spridd()
  ~ spridd()
  – Jaså, hemma, säger Kickan. – Jag kan prata med Jörgen, han är så lätt att prata med.
  -> svaret
+ [– Det får du fråga Vanja om. #id: kickan-fraga]
  # why: Du berättade inget, och det var hela saken. Men du bekräftade att det finns något att fråga om, och det gör Kickan, i morgon vid spisen.
  ~ ner()
  – Jaha, säger Kickan. – Så det är något.
  -> svaret
+ [– Jag vet. Tar du soprummet i morgon om jag tar golvet? #id: kickan-golvet #skill: skydda]
  # why: Du medgav det alla hade sett och gav Kickan något att svara på. Du sa inget om Vanja, inte ens att det inte är något.
  – Golvet? säger Kickan. – Det är du inte klok som vill ha. Ta det du.
  -> svaret

=== svaret ===
Telefonen på väggen ringer. Det är bara Ann-Sofie, som undrar om leveransen. Du har henne i luren.
+ [– En sak till. Kan vi säga samma sak om alla när någon ringer? #id: svar-alla #skill: skydda]
  # why: Ingen pekades ut, och ingen behöver förklara varför. Köket slutar svara på vem som är här, vad hon åt och när hon går. Det gäller från i dag, också för Kickan.
  ~ vet = MAX(vet - 1, 0)
  ~ lika = 1
  ~ upp()
  – Att man inte säger vilka som jobbar? säger Ann-Sofie. – Det borde vi alltid ha haft.
  -> hej
+ {vart != 2} [– Du borde nog prata med Vanja när du hinner. Det är något där hemma. #id: svar-vanja]
  # why: Chefen är ofta rätt dörr. Men det var Vanjas dörr, och hon hade inte valt den. Nu kommer Ann-Sofie ner i köket med sin mjuka röst.
  ~ spridd()
  ~ ner()
  – Tack för att du säger det, säger Ann-Sofie. – Jag kommer ner i eftermiddag.
  -> hej
+ {vart == 2} [– Har du pratat mer med Vanja, sedan vi var hos dig? #id: svar-mer]
  # why: Du ville veta att det inte hade runnit ut i sanden. Men det är mellan dem nu. Och Kickan stod vid spisen och hörde vems namn du sa till chefen.
  ~ spridd()
  ~ ner()
  – Det svarar jag inte på, säger Ann-Sofie, inte ovänligt. – Det får Vanja berätta, om hon vill.
  -> hej
+ [– Leveransen är här. Två kartonger fattas. #id: svar-leverans]
  # why: Det var det hon frågade om. Jörgen ringer i morgon också, och då svarar den som står närmast.
  – Två, säger Ann-Sofie. – Alltid två.
  -> hej

=== hej ===
# time: Fredag
Vanja kommer in klockan sex, med blött hår. Kickan hackar lök.
+ [– God morgon. Vill du ha potatisen eller såsen? #id: hej-sas #skill: skydda]
  # why: Det vanligaste som finns. Den som har sagt något stort vill veta om hon fortfarande är kokerska.
  ~ upp()
  – Såsen, säger Vanja. – Den vågar du inte. # thought: Precis som vanligt. Tack för det.
  -> fraga
+ [Lägg huvudet på sned. – Hur är det med dig i dag, då? #id: hej-sned]
  # why: Du bryr dig, och det syns. Det är det som är saken. Kickan såg det också.
  ~ ner()
  – Med mig? säger Vanja. – Som med såsen. # thought: Inte den rösten. Inte vid spisen.
  -> fraga
+ [Håll dig på din sida. Låt henne komma till dig. #id: hej-sida]
  # why: Hon slipper få frågan framför folk, och det är omtänksamt. Men hon ser att du ser åt ett annat håll, och det ser ut som något.
  Ni möts i kylen och säger förlåt båda två. # thought: Nu ångrar du att du vet.
  -> fraga

=== fraga ===
Vid två är ni ensamma i kylen. Dörren suger igen.
+ [– Jag frågar en gång bara. Hur blev det att ha sagt det? #id: fraga-en #skill: valja]
  # why: En gång, med en dörr åt båda hållen. Hon svarar på hur det är, och inte på hur han är.
  ~ bara()
  – Som att ha haft sten i skon, säger Vanja. – Man går konstigt ett tag utan. # thought: En gång. Då kan jag svara.
  -> slut
+ [– Har du tänkt något mer på det vi sa, det där om att ta hjälp? #id: fraga-tankt]
  # why: Du ville hålla det vid liv. Men frågan går att besvara med bara ett ord, och det är inte det du vill höra.
  – Jo, säger Vanja. – Jag tänker. # thought: Nu ska jag redovisa.
  -> slut
+ [Säg inget. Ge henne smöret. #id: fraga-smor]
  # why: Tystnaden kan vara vänlig, och hon behövde smöret. Men om ingen frågar en enda gång kan hon tro att det var ett misstag att säga något.
  {
  - trust > 3:
    – Du frågar inte, säger Vanja. – Det är bra. # thought: Du vet att jag vet att du vet.
  - else:
    Vanja tar smöret. # thought: Jaha. Så var det inte med det.
  }
  -> slut

=== slut ===
# time: En månad senare
{
- vet > 2:
  Jörgen står i lastintaget, med en kasse.
  – Jag tänkte att ni kunde hålla lite koll på henne, säger han vänligt. – Nu när ni ändå vet.
  Vanja har semester. Hon har inte sökt någon semester.
  # ending: ute
  -> END
- lofte > 1:
  Vanja väntar vid bussen. Hon har börjat ta samma.
  – Du är den enda jag har, säger hon, och hon säger det som en komplimang.
  {
  - vart == 2:
    Ann-Sofie vet vad du sa hos henne den gången. Det som har kommit sedan har Vanja berättat för dig, och bara för dig.
  - vet > 0:
    Fler har börjat undra. Det är ändå bara med dig hon pratar.
  - else:
    Det hon har hemma berättar hon för dig, och bara för dig.
  }
  # ending: enda
  -> END
- dorr == 2 && egen > 0 && trust > 2 && vet == 0:
  {lika > 0: Telefonen på väggen ringer mindre nu. Den som svarar säger vad den säger till alla.|Telefonen på väggen ringer. Vanja vänder sig inte om.}
  – Jag har varit hos hon på hälsan, säger Vanja och vispar. – Två gånger. Hon räknade ingenting.
  Såsen skär sig inte.
  # ending: valt
  -> END
- trust > 1:
  {
  - vart == 1:
    – Den där listan, säger Vanja. – Med dörrarna. Har du kvar den?
    {egen > 0: Hon har den i huvudet, märker du. Hon ville bara säga ordet.|Du säger den en gång till. Hon nickar vid den tredje, som är ingen.}
  - vart == 2:
    – Hos Ann-Sofie var det du som pratade, säger Vanja. – Blir det en gång till pratar jag.
    – Det bestämmer du, säger du.
    {egen > 0: – Ja, säger Vanja. – Det gör jag.|Hon ser efter om du menar det.}
  - vart == 3:
    – Det där numret, säger Vanja. – Till hälsan. Har du det kvar?
    Du säger det två gånger. Hon skriver inte upp det.
  - else:
    – Någon som kan det här, säger Vanja. – Det sa du. Vem är det?
    Du säger tre. Den tredje är ingen i dag, och då nickar hon.
  }
  # ending: oppen
  -> END
- else:
  – Det är béchamelen som är labil, säger Vanja. – Inte jag.
  Kickan skrattar. Vanja tittar inte på dig.
  # ending: stangd
  -> END
}
