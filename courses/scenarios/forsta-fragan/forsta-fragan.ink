// Sixten Broström, 78. Vill ha strumporna på och någon att prata bussar med. Är rädd att Annika blir utan tak, och att folk ska få
// veta att en karl på en och nittio inte rår på sin egen dotter. Säger prima och klappar två gånger när det inte är det.
VAR trust = 1
VAR shame = 1
VAR vakt = 1
VAR hall = 0
VAR kaffe = 0
VAR radio = 0
VAR fall = 0
VAR asked = 0
VAR told = 0
VAR stangt = 0
VAR plan = 0
VAR info = 0
VAR dorr = 0
VAR lapp = 0
VAR lofte = 0
VAR hej = 0
VAR skrivet = 0
VAR delat = 0

-> hallen

=== function upp(ref tal, steg, tak) ===
~ tal = MIN(tal + steg, tak)

=== function ner(ref tal) ===
~ tal = MAX(tal - 1, 0)

=== hallen ===
Dörren öppnas innan du hinner ringa en andra gång.
– Kliv på, kliv på. Framdörren fungerar.
Sixten är lång och håller sig i hatthyllan med ena handen. Mitt på mattan ligger ett par blöta stövlar. Hans egna tofflor står tätt intill väggen, som om de hade blivit ombedda.
– Är det hemtjänsten? ropar en kvinna längre in.
– Det är hemtjänsten, ropar han. Så sänker han rösten. – Min dotter, Annika. Hon har möten därinne. Man får smyga lite.
+ [Ställ dina skor bredvid hans tofflor. #id: hall-skor #skill: fortroende]
  # why: Någon hade bestämt var hans tofflor fick stå. När dina skor hamnade bredvid blev du hans besök. Det såg han direkt.
  ~ hall = 1
  ~ upp(trust, 1, 6)
  Han ser på skorna.
  – Där står de bra, säger han. – Där är det lugn trafik. # thought: Skorna hos mina. Det gör folk inte.
  -> koket
+ [Dra på skoskydden och följ med in. Du har fem besök till. #id: hall-skydd]
  # why: Inget fel i det, han har sett blå plast förut. Men de första tio sekunderna är de billigaste du har att köpa förtroende för.
  Plasten prasslar. Han är redan på väg mot köket.
  – Blå linjen, säger han över axeln. # thought: Den här har någon som väntar vid nästa hållplats. Det har de alltid.
  -> koket
+ [Gå in till dottern och presentera dig, så att hon vet vem du är. #id: hall-dotter]
  # why: Hon slutade undra vem som var i huset, och det kan du ha nytta av. Priset är att Sixten fick stå i sin egen hall och vänta på sin tur.
  ~ hall = 2
  ~ ner(vakt)
  Annika tar av sig headsetet och reser sig. Hon har ett varmt handslag och ser ut att ha sovit dåligt.
  – Åh, vad skönt att du kommer. Han behöver prata med någon som inte är jag.
  Hon skrattar, och du skrattar med. När du kommer ut står Sixten kvar på samma ställe. # thought: Man väntar på sin tur. Det kan jag.
  -> koket

=== koket ===
Köket är varmt. På kylskåpet sitter en gul lapp: FRÅGA FÖRST /A. På bänken ligger en laddare utan telefon.
Radion är på. Dörren till rummet intill står en handsbredd öppen, och där inne går ett tangentbord.
– Ändhållplats, säger Sixten och drar ut en stol. – Kaffe ingår i biljetten.
+ [Tacka ja till en halv kopp. #id: kaffe-ja #skill: fortroende]
  # why: En halv kopp är fyra minuter. Han fick bjuda på något, i ett kök där han annars ska fråga först. Den som har fått ge har lättare att ta emot.
  ~ kaffe = 1
  ~ upp(trust, 1, 6)
  Han häller upp med båda händerna om kannan och spiller inte en droppe.
  – Trettioåtta år på fyran, säger han. – Då lär man sig köra mjukt. # thought: Den här sitter ner. På en stol. Som folk.
  -> radion
+ [Säg att du gärna tar en kopp efteråt, när strumporna är på. #id: kaffe-sen]
  # why: Ett löfte kostar ingenting när man ger det. Det kostar när man glömmer det, och du gav det till en man som kan tidtabeller.
  ~ kaffe = 2
  – Avgång kvart i tio, säger han och ställer kannan på plattan. Han skojar inte. # thought: Kvart i tio. Det skriver jag upp.
  -> radion
+ [Tacka nej. Du har precis druckit. #id: kaffe-nej]
  # why: Ärligt och vanligt. Men det var det enda han hade att bjuda på, och han ställde undan två koppar, inte en.
  ~ kaffe = 0
  Han ställer tillbaka två koppar i skåpet. Sin egen också. # thought: Då tar jag heller ingen.
  -> radion

=== radion ===
Du lägger fram papperen. På radion sjunger någon om sommaren.
– Va? säger Sixten och vänder höger öra mot dig.
I rummet intill stannar tangentbordet.
+ [Be honom dra ner radion, så att ni hör varandra. #id: radio-ner]
  # why: Nu hörde ni varandra. Det gjorde hon också, för dörren stod på glänt. En radio kan vara en vägg.
  ~ radio = 0
  – Så klart. Han stänger av den helt. Nu hörs kylskåpet. Nu hörs en kontorsstol. # thought: Tyst. Då får man tänka på vad man säger.
  -> sju
+ [Låt den spela. Flytta din stol till hans högra sida. #id: radio-pa #skill: rummet]
  # why: Du rättade dig efter hans öra i stället för efter volymen. Och sommarvisan fick stå kvar mellan er och dörren.
  ~ radio = 1
  ~ upp(trust, 1, 6)
  Du flyttar stolen.
  – Där ser man, säger han. – De flesta ropar. # thought: Rätt öra. På första försöket.
  -> sju
+ [Res dig och dra igen dörren till rummet intill, med en vänlig nick. #id: radio-dorr]
  # why: Du tänkte rätt, på vem som hör. Men i någon annans hem är det lättare att flytta samtalet än att flytta dörrarna. Nu undrade hon, och dörren gick upp igen.
  ~ radio = 1
  ~ upp(vakt, 1, 5)
  – Gör det du, säger Annika inifrån rummet. – Jag hör er ändå inte.
  När du har satt dig står dörren på glänt igen. # thought: Nu undrar hon. Då undrar hon hela kvällen.
  -> sju

=== sju ===
Sju frågor står på papperet: nycklar, medicin, mat, sömn, fall. Nummer sex är den om hur man har det med sina närmaste. Nummer sju är brandvarnaren.
Sixten lutar sig fram.
– Är det prov?
+ [– Alla får samma sju första gången. Hoppa över vad du vill. #id: sju-alla #skill: syfte]
  # why: Nu handlar frågorna inte om just honom, och han får låta bli. När nummer sex kommer är den redan förklarad.
  ~ ner(shame)
  – Samma för alla, säger han. – Som tidtabellen. # thought: Man fick hoppa över. Den knappen har jag inte haft på länge.
  -> fallet
+ [– Bara formalia. Vi är klara på fem minuter, så att du får ha din förmiddag i fred. #id: sju-formalia]
  # why: Han slappnade av. Men den som hört att det är formalia svarar formellt, och nummer sex är inte formalia. Den får du kämpa för sedan.
  – Prima, säger han. – Då hinner du med nästa. # thought: Fem minuter. Då svarar man kort.
  -> fallet
+ [– Lite prov är det. Men du får titta på grannen. #id: sju-skamt #skill: fortroende]
  # why: Du talade hans språk, och skrattet var på riktigt. Det förklarar inte varför nummer sex finns. Den biten är kvar.
  ~ upp(trust, 1, 6)
  Han skrattar så att det blir hosta av det.
  – Då får jag sämre betyg än om jag chansar. # thought: Den här går att ha ombord.
  -> fallet

=== fallet ===
Nycklarna går fort. Sedan medicinen.
– Prima, säger Sixten. – Annika har hand om den.
{
- radio > 0:
  Annika står plötsligt i dörren med headsetet om halsen.
  – Jag hörde medicin. Han glömmer kvällsdosen, bara så du vet.
- else:
  – Han glömmer kvällsdosen, säger Annika inifrån rummet. Hon behöver inte höja rösten.
}
Sixten klappar två gånger i bordet.
– Prima, säger han igen.
Mat och sömn är fort gjorda. Då är det fall. Har han ramlat det senaste året?
– En gång. I hallen. Han ser på klockan ovanför spisen. – Hatthyllan körde mot rött.
Han väntar på att du ska skratta.
+ [Le, och vänta med pennan stilla. #id: fall-vanta #skill: talamod]
  # why: Skämtet var en fråga: nöjer du dig med det här? Du skrattade inte bort det och du tryckte inte på. Då kom en bit till.
  ~ fall = 1
  ~ upp(trust, 1, 6)
  – Det var en stressig morgon, säger han till slut. – Vi skulle ut båda två. Samtidigt. # thought: Vi, sa jag. Det stod inte i tidtabellen.
  -> nummer_sex
+ [– Jag skriver upp det. Vi kan be någon se över hallen, så att den blir säkrare att gå i. #id: fall-hallen]
  # why: Det är gott arbete, och mattan kanske är farlig på riktigt. Men nu blev det hallens fel, och då slapp han säga mer.
  – Gör det, säger han. – Den är lömsk, den där hallen. # thought: Hallen tog på sig det. Snällt av hallen.
  -> nummer_sex
+ [– Aj då. Var Annika hemma när det hände? #id: fall-annika]
  # why: En rimlig fråga på fel plats. Hennes namn gick rakt genom dörrspringan, och han såg dit innan han svarade.
  ~ upp(vakt, 1, 5)
  Hans blick går till dörren.
  – Hon hjälpte mig upp, säger han. – Prima hjälpte hon. # thought: Inte hennes namn. Inte här.
  -> nummer_sex

=== nummer_sex ===
Nästa rad är nummer sex.
Det har blivit tyst i rummet intill. På stolen bredvid dig ligger stödstrumporna i sin påse.
+ [Ställ nummer sex nu, i samma ton som de andra. #id: sex-koket]
  # why: Tonen var rätt, så ska den låta, en av sju. Men dörren stod öppen, och ett nej som någon annan hör är inget svar. Det går att fråga igen på ett bättre ställe.
  ~ asked = 1
  ~ upp(vakt, 1, 5)
  – Nummer sex, den får alla, säger du. – Är det någon som står dig nära som gör dig illa, eller gör dig rädd?
  Sixten ser på dörrspringan.
  – Prima, säger han, högt. – Här är det bara prima.
  Där inne rullar en kontorsstol. Du tar brandvarnaren också. Strumporna gör ni i sovrummet. # thought: Den frågan var till mig. Svaret var till henne.
  -> sovrummet
+ [Lägg ihop papperen. – Resten tar vi vid strumporna. Var brukar du sitta? #id: sex-strumpor #skill: rummet]
  # why: Strumporna gav dig ett skäl att byta rum som ingen behöver undra över. Arbetet du ändå ska göra är ofta den bästa dörren.
  – I sovrummet, säger Sixten. – Där är sängen lagom hög.
  Han är uppe före dig. # thought: Sovrummet. Där jobbar ingen.
  -> sovrummet
+ [– Ett par frågor sparar vi till torsdag. Nu tar vi strumporna. #id: sex-torsdag #skill: rummet]
  # why: Att vänta är inte att fega ur, om det finns en dag. Du märkte att någon kunde höra. Priset är att ingen vet om det är du som kommer på torsdag.
  ~ plan = 1
  – På torsdagar är Annika på kontoret, säger han.
  Du hade inte frågat. Strumporna gör ni i sovrummet, där sängen är lagom hög. # thought: Jag sa det bara. Som en upplysning.
  -> sovrummet
+ [Knacka på hos Annika. – En del frågor tar vi alltid enskilt. Kan du stänga om dig en stund? #id: sex-annika]
  # why: Rakt och sant, och så säger rutinen. Det går bäst med den som redan har hälsat på dig. Priset är att hon vet att det finns frågor hon inte får höra.
  {
  - hall == 2:
    – Så klart, säger Annika. – Jag sätter på mig lurarna.
    Dörren stängs, och tangentbordet börjar om.
  - else:
    ~ upp(vakt, 1, 5)
    – Enskilt? Annika skrattar till. – Vad har du nu ställt till med, pappa?
    Dörren stängs. Inget tangentbord hörs.
  }
  – Vi tar det vid strumporna, säger Sixten fort. – I sovrummet. # thought: Enskilt. Det ordet får jag till middag.
  -> sovrummet

=== sovrummet ===
{hall == 1: I hallen står dina skor kvar hos hans tofflor. Han ser på dem när ni går förbi.}
~ hall = 0
Sovrummet är litet. Två sängar, och den bortre är bäddad fast ingen sover i den.
– Guns, säger Sixten. – Den håller jag i ordning.
{radio > 0: Genom väggen hörs sommarvisan. Den täcker bra.|Det är tyst. Golvet i hallen knarrar, och slutar knarra.}
~ radio = 0
Dörren har inte gått igen efter er.
+ [– Jag stänger, så att du slipper draget om benen. #id: dorr-stang #skill: rummet]
  # why: Ett vanligt skäl och en stängd dörr. Den behövde han inte förklara för någon efteråt.
  – Det drar alltid, säger han. – Det är fel på hela vagnen. # thought: Stängt. Och det var dragets fel.
  -> strumporna
+ [– Vill du ha dörren öppen eller stängd? #id: dorr-fraga #skill: medmansklighet]
  # why: Här får han annars fråga först. Nu var det någon som frågade honom. Priset är att du fick en sak att hålla: det var du som ville.
  ~ dorr = 1
  ~ upp(trust, 1, 6)
  Han tänker längre än frågan kräver.
  – Stängd, säger han. – Om vi säger att det var du som ville. # thought: Vad jag ville. I det här huset.
  -> strumporna

=== strumporna ===
Du går ner på knä och vränger strumpan över handen. Han ser upp i taket, som folk gör.
{kaffe == 1: – Du satt ner och drack, säger han till taket. – Det gjorde inte hon från apoteket.}
{kaffe == 2: – Jag har plattan på, säger han till taket. – Bara så du vet.}
Vänster häl vill inte. Den får ta sin tid.
~ kaffe = kaffe - kaffe % 2
+ {asked == 0} [– Nummer sex. Den får alla, både män och kvinnor. Du behöver inte svara. #id: oppna-alla #skill: syfte]
  # why: Du sa både män och kvinnor. Han är en och nittio och har aldrig tänkt att någon räknade med honom där.
  ~ ner(shame)
  – Män också, säger Sixten, som om han smakade på det. # thought: Män också.
  -> fragan
+ {asked == 0} [– Det här gäller säkert inte dig, men jag har en fråga till som jag måste ställa. #id: oppna-ursakt]
  # why: Så säger nästan alla första gången, av omtanke. Men du hade svarat åt honom. Nu måste han säga emot dig för att berätta.
  ~ upp(shame, 1, 2)
  – Nej, nej, säger han redan. – Men fråga du. # thought: Då är det bestämt att det inte gäller mig. Skönt. Eller vad man ska säga.
  -> fragan
+ {asked == 0 && fall > 0} [– Jag tänker på den där morgonen i hallen. #id: oppna-hallen #skill: medmansklighet]
  # why: Du hade lyssnat och kom tillbaka till hans egna ord. Det bär om ni har hunnit bli lite bekanta. Priset är att det pekar rakt på honom, och då är det inte längre en fråga som alla får.
  {
  - trust > 3:
    ~ upp(trust, 1, 6)
    Foten blir stilla i din hand.
    – Det la du märke till, säger han. # thought: Någon la märke till det.
  - else:
    ~ upp(shame, 1, 2)
    Foten drar sig undan en centimeter.
    – Den morgonen, säger han. – Den gick vi förbi. # thought: Så dum jag var som sa vi.
  }
  -> fragan
+ {asked == 1} [– Jag frågade dig i köket. Det var fel plats, och mitt fel. Får jag fråga igen? #id: oppna-laga #skill: laga]
  # why: En klumpig fråga går att göra om. Du tog på dig felet, så att han slapp bära det.
  ~ upp(trust, 1, 6)
  Han ser på dig för första gången sedan köket.
  – Man får köra om, säger han. – Om man har sikt. # thought: En som backar när det blev fel. Det var ovanligt.
  -> fragan
+ {asked == 1} [Låt nummer sex vara. Han har ju svarat. #id: oppna-svarat]
  # why: Han svarade dörren, inte dig, och det nejet går inte att skriva upp som hans. Men du pressade inte, och frågan går att göra om en annan dag.
  Ni pratar om vädret. Han har tre skämt om det, och du får alla tre. # thought: Den frågan vände i dörren. Det gjorde väl jag med.
  ~ klar()
  -> vart
+ {asked == 0} [Låt nummer sex vara. Han är på så gott humör. #id: oppna-hoppa]
  # why: Har du en dag bestämd är det en plan. Har du det inte var det hans goda humör som fick bestämma, och gott humör är inget svar. Alla får frågan, de glada också.
  Ni pratar om fyran i stället, om vintern när hela linjen snöade inne och en passagerare delade ut limpmackor. Han berättar bra. Du skrattar flera gånger. # thought: Det var trevligt. Man kan åka långt på trevligt.
  ~ klar()
  -> vart

=== fragan ===
// Hur nära han är att säga något är från och med nu förtroendet minus skammen.
~ fall = 0
~ asked = 2
~ plan = 0
Hälen glider på plats. Du tittar upp.
+ [– Händer det att någon skriker åt dig, tar dina saker eller tar i dig hårt? #id: ord-konkret #skill: konkret #skill: fraga]
  # why: Du frågade om sådant som går att se. Skrik, saker, händer. Då behövde han inte först bestämma vad det heter.
  ~ upp(trust, 1, 7)
  Hans hand går till bröstfickan, där man har telefonen. Den är tom. # thought: Saker. Hur kan någon veta det?
  -> tystnaden
+ [– Känner du dig trygg hemma? #id: ord-trygg #skill: fraga]
  # why: Vänligt, och lätt att svara prima på. Den som har vant sig tycker att det är tryggt, de flesta dagar. Fråga om sådant man kan se.
  – Prima, säger han innan du har talat till punkt. Han slätar ut överkastet på Guns säng. # thought: Trygg. Jag har ju tak över huvudet. Vi har det båda två.
  -> tystnaden
+ [– Jag läser som det står: Har du det senaste året varit utsatt för våld i en nära relation? #id: ord-vald #skill: fraga]
  # why: Det står så på papperet, och du vågade säga det. Men våld är ett ord han har för det som står i tidningen. Han svarade ärligt på en fråga om någon annan.
  ~ ner(trust)
  – Våld? Han låter uppriktigt förvånad. – Nej du. Det är väl sådant man läser om. # thought: Våld, det är de andra. Vi har det bara trångt.
  -> tystnaden

=== tystnaden ===
Det blir tyst. Den andra strumpan ligger över din arm.
+ [Säg ingenting. Ta den andra foten. #id: tyst-vanta #skill: talamod]
  # why: Tolv sekunder är länge. Du gav händerna något att göra, och då blev tystnaden hans.
  {
  - trust - shame > 5:
    ~ told = 2
    ~ upp(trust, 1, 7)
    Du hinner halvvägs upp på vaden.
    – Hon har det inte lätt, säger han. Det finns inget skratt i det. – När hon blir arg tar hon telefonen. Så att jag inte ska ringa runt. Och den där morgonen, ja. Hallen är trång.
    Han ser på sina händer. De är stora.
    – En karl på en och nittio, säger han. # thought: Nu är det sagt. Inte allt. Men så mycket att det inte går att ta tillbaka.
    -> hemligt
  - trust - shame > 3:
    ~ told = 1
    Du hinner ända upp till knäet.
    – Det är inte alltid så roligt, säger han. – När hon är trött.
    Han klappar två gånger på sängkanten.
    – Men prima, för det mesta. # thought: Så mycket kan man säga. Resten får vi se.
    -> hemligt
  - else:
    – Nej, säger han till slut. – Inte hos oss.
    Han säger det vänligt. Han letar efter klockan, men det finns ingen här inne. # thought: Tiga kan jag också. Men det var inte otrevligt.
    ~ klar()
    -> vart
  }
+ [– Du behöver inte svara i dag. #id: tyst-slipper #skill: medmansklighet]
  # why: När det är tillåtet att tiga blir det lättare att prata, men inte alltid samma dag. Du gav bort svaret och fick behålla dörren.
  {
  - trust - shame > 4:
    ~ told = 1
    Han andas ut genom näsan.
    – Det är inte alltid så roligt, säger han. – När hon är trött. Vi kan väl ta det en annan dag. # thought: Man fick låta bli. Då gick det, nästan.
    -> hemligt
  - else:
    – Då säger jag nej, säger han. – Så är det gjort. Men tack. # thought: Tack, sa jag. Det menade jag nog.
    ~ klar()
    -> vart
  }
+ [– Du kan berätta för mig, Sixten. Vad är det som har hänt? #id: tyst-beratta]
  # why: Du hade märkt något och ville hjälpa. Men att berätta är stort, och ni har känt varandra i en halvtimme. Nästa gång räcker det att vänta.
  {
  - trust - shame > 5:
    ~ told = 1
    – Hänt och hänt, säger han. – Hon är trött ibland. Det är allt.
    Foten är redan på väg ner mot golvet. # thought: Där höll jag på att säga för mycket.
    -> hemligt
  - else:
    ~ ner(trust)
    ~ ner(trust)
    – Det har inte hänt något.
    Han tar strumpan ur din hand.
    – Den här kan jag själv, säger han. Det kan han inte. # thought: Nu vill den här ha något av mig. Det vill alla.
    ~ klar()
    ~ stangt = 1
    -> vart
  }

=== function klar() ===
// Frågan har gjort sitt. Det som hände finns i told och stangt.
~ shame = 0
~ fall = 0

=== hemligt ===
~ klar()
Sedan kommer det, lågt.
– Det här går väl inte vidare?
+ [– Det stannar mellan oss. #id: hemligt-lova]
  # why: Snällt sagt, och det går inte att hålla. Du måste prata med din chef. När han märker det är det värre än om du aldrig hade lovat.
  ~ lofte = 2
  ~ upp(trust, 1, 7)
  – Då säger vi det.
  Axlarna sjunker. Du ser hur gärna han ville höra det. # thought: Mellan oss. Det är trångt, men det duger.
  -> vart
+ [– Inget till Annika. Min chef får veta att vi har pratat, och det skrivs där hon inte kan läsa. #id: hemligt-arligt #skill: arlighet]
  # why: Han blev stel, det syntes. Ett sant svar kostar ofta i stunden. Men nu vet han precis vem som vet, och sådana löften håller till torsdag.
  ~ lofte = 1
  ~ ner(trust)
  Han blir stel i ryggen.
  – Chefen, säger han. – Är det en vettig karl?
  – Hon är vettig, säger du. # thought: Jag hade hellre hört nej. Men nu vet jag vilka som är ombord.
  -> vart
+ [– Vad är du orolig för skulle hända då? #id: hemligt-fraga #skill: medmansklighet]
  # why: Nu fick du veta vad han är rädd för, och det var inte för egen del. Det är mycket värt. Priset är att du inte svarade, och det märkte han.
  – Att hon blir utan tak, säger han genast. Han har tänkt på det förut. – Hon har ju bara mig.
  Han väntar. Sedan slutar han vänta. # thought: Jag frågade först.
  -> vart

=== vart ===
{
- told == 2:
  Du frågar om han är rädd för i kväll.
  – I kväll är det match, säger han. – Då håller vi på samma lag.
}
Båda strumporna är på. Han provar tårna.
– Nybesiktigad, säger han.
+ [– En sak till, som alla får veta. Blir det svårt hemma kan man vända sig till oss i kommunen. #id: info-sagt #skill: informera]
  # why: Du sa det som något alla får, så han behövde inte ha en anledning för att ta emot det. Och det finns inget papper kvar som någon kan hitta.
  ~ info = 1
  – Ring numret på vårt vanliga kort och säg att du vill prata om hur du har det, säger du. – Mer behövs inte. Och det finns en telefonlinje för män: %phone:stodlinjen-man%.
  – En linje till, säger Sixten. – Den har jag aldrig kört.
  Men läpparna rör sig, som om han lade numret på minnet. # thought: Man ska kunna linjerna. Även dem man inte tänker åka.
  -> annika
+ [Lägg broschyren om stöd på nattduksbordet, med numren uppåt. #id: info-broschyr]
  # why: Allt i den är sant. Men den som hittar ett papper får veta att någon har pratat, och du vet inte vem som hittar det. Säg det hellre, eller fråga vad han kan ha liggande.
  ~ lapp = 1
  Han läser rubriken.
  – Den var fin, säger han, och skjuter in den en bit under lampan. # thought: Annika byter lakan på tisdagar.
  -> annika
+ [Hjälp honom upp och säg inget mer om det. Han ska inte känna sig jagad. #id: info-inte]
  # why: Omtänksamt. Men att få veta vart man kan vända sig är inte att bli jagad. Den som säger nej i dag kan behöva det i mars, eller ha en granne som gör det.
  Han tar din arm utan att låtsas om det. # thought: Där var det slut. Jag trodde det kom något till mig också.
  -> annika

=== annika ===
// Ni är inte längre ensamma, och kurvan slutar här. Har han berättat något avgör inte informationen längre hur det slutar.
~ trust = -1
{told > 0:
  ~ info = 1
}
I köket står Annika med kannan i handen.
– Det tog en stund, säger hon och ler. – Vad hade ni för er?
{dorr > 0: – Och med stängd dörr, lägger hon till.}
Sixten stannar bakom dig.
+ [– Strumpor, och frågorna som alla får. Vill du se hur de ska sitta? #id: annika-strumpor #skill: rummet]
  # why: Allt du sa var sant, och där fanns inget att fråga vidare om i kväll. Det är inte att lura henne. Det är att inte lämna honom med notan.
  ~ ner(vakt)
  {
  - dorr > 0:
    – Och dörren var det jag som stängde, säger du.
    – Ja, här drar det, säger Annika. Hon går ner på huk och känner på resåren. Hon har lätta händer. # thought: Höll ord om dörren. Det noterade jag.
  - else:
    – Gärna, säger Annika. Hon går ner på huk och känner på resåren. Hon har lätta händer. # thought: Mjukt kört genom kurvan.
  }
  Det är lätt att tycka om henne.
  -> farvel
+ [– Det är mellan mig och Sixten. #id: annika-grans]
  # why: Du har rätt, och det var lojalt menat. Men nu vet hon att det finns något. Du åker om tio minuter, och han är kvar med frågan.
  ~ upp(vakt, 1, 5)
  – Oj då, säger Annika. Hon ler fortfarande. – Då får väl pappa berätta sedan. # thought: Sedan. Det blir ett långt sedan.
  -> farvel
+ [– Om hur man har det hemma, bland annat. Det pratar vi med alla om. #id: annika-oppet]
  # why: Att vara öppen mot anhöriga är ofta klokt. Men det här var hans samtal. Hon behöver inte ens vara farlig för att det ska bli fel, det räcker att hon undrar vad han svarade.
  ~ upp(vakt, 2, 5)
  – Jaha, säger Annika. Hon ställer ner kannan, mycket tyst. – Och hur har vi det, pappa?
  – Prima, säger Sixten. # thought: Prima. Prima. Prima.
  -> farvel

=== farvel ===
~ dorr = 0
// Det Annika undrar avgör från och med nu bara om hon har slutat lita på besöken.
{
- vakt > 4:
  ~ vakt = 5
- vakt > 1 && lapp > 0:
  ~ vakt = 2
- else:
  ~ vakt = 0
}
I hallen håller sig Sixten i hatthyllan.
Stövlarna är bortplockade.
{kaffe == 2: – Kvart i tio, säger han. Det är allt han säger om kaffet.}
{told > 0 && lofte == 0: – Du svarade aldrig, säger han, nästan utan röst. – Om det går vidare.}
– Är det du på torsdag?
+ [– Det är jag på torsdag. Klockan nio. #id: hej-lovar]
  # why: Han blev glad. Men schemat är inte ditt, och han ställer klockan efter vad folk säger. Lova det du själv bestämmer över.
  ~ hej = 1
  – Nio noll noll, säger han. # thought: Nio noll noll. Då vet man.
  -> skriva
+ [– Jag ber om torsdagen. Blir det någon annan får du veta det före. #id: hej-arligt #skill: arlighet]
  # why: Ett mindre löfte, men det håller. För den som får ändrade besked hela dagarna är det ovanligt att få veta före.
  ~ hej = 2
  {
  - told > 0 && lofte == 0:
    – Och min chef får veta att vi har pratat, säger du lågt. – Inte Annika.
    Han nickar, länge. # thought: Där kom svaret. Sent, men det stod på skylten.
    ~ lofte = 1
  - else:
    – Ersättningstrafik är också trafik, säger han. – Bara det annonseras. # thought: Någon som säger till före. Det får man skriva upp.
  }
  -> skriva
+ {kaffe == 2} [– Kaffet först. Jag har fem minuter. #id: hej-kaffe #skill: fortroende]
  # why: Du blir sen till nästa, det är priset. Men han har haft plattan på sedan du kom, och du mindes. Små löften är dem han kan pröva dig på.
  ~ hej = 3
  Ni dricker det stående, alla tre. Annika är rolig om sina möten. Sixten står närmast dig och håller om koppen med båda händerna.
  – Sju minuter sen, säger han när du går. – Det är inom marginalen. # thought: Kaffet blev av. Då kanske annat blir av.
  -> skriva
+ {lapp > 0} [– Jag glömde pennan. Gå tillbaka och ta med dig broschyren. #id: hej-pennan #skill: laga]
  # why: Du såg felet medan det gick att rätta till. En nick i en hall kan väga mer än allt som stod i den.
  ~ lapp = 0
  ~ info = 1
  Broschyren ligger kvar under lampan. Du stoppar den innanför jackan.
  – Jag hann läsa, säger Sixten lågt när du kommer ut. Han nickar. # thought: Den tog jag inte själv bort. Det är skillnad.
  -> skriva

=== skriva ===
~ kaffe = 0
Pärmen hänger på en krok innanför dörren. Där brukar ni kollegor skriva till varandra.
I telefonen väntar rutan som alltid ska fyllas i. Har frågan om våld ställts? Ja, eller nej och varför.
+ {asked == 2 && told > 0} [Sätt dig i bilen. Kryssa ja, och skriv hans ord i stället för dina. #id: skriv-ja #noted: yes #skill: dokumentera]
  # why: Hans ord håller längre än din tolkning. Skriv också hur det sades och vem som kunde höra, så att nästa person kan börja där du slutade.
  ~ skrivet = 1
  {
  - told == 2:
    Du skriver: Ja, enskilt, dörren stängd. ”När hon blir arg tar hon telefonen.” Inte vad du tror, bara vad han sa.
  - else:
    Du skriver: Ja, enskilt, dörren stängd. ”Det är inte alltid så roligt när hon är trött.”
  }
  -> dela
+ {asked == 2 && told == 0} [Sätt dig i bilen. Kryssa ja, och skriv hans nej precis som det lät. #id: skriv-hans-nej #noted: no #skill: dokumentera]
  # why: Också ett nej ska stå där, med hur det sades och vem som kunde höra. Då frågar nästa person igen utan att det blir tjat.
  ~ skrivet = 1
  Du skriver: Ja, enskilt, dörren stängd. Svarar nej. {info > 0: Har fått veta vart han kan vända sig.}
  -> dela
+ {asked < 2} [Sätt dig i bilen. Kryssa nej, och skriv varför och när det ska göras. #id: skriv-nej #noted: not-asked #skill: dokumentera]
  # why: Ett ärligt nej i rutan är bättre än ett ja som någon annan hörde. Skälet och dagen gör att nästa person vet vad som är kvar.
  ~ skrivet = 1
  {
  - asked == 1:
    Du skriver: Nej, inte enskilt. Dottern kunde höra. Ställs igen på torsdag, när han är ensam.
  - plan > 0:
    Du skriver: Nej. Dottern kunde höra. Ställs på torsdag, när han är ensam.
  - else:
    Du skriver: Nej. Det blev inte av. Ställs på torsdag. Det tar emot att skriva det, och så blir det skrivet.
  }
  -> dela
+ [Skriv en rad i pärmen, så att kvällspersonalen vet att någon bör prata med honom. #id: skriv-parm]
  # why: Du tänkte på kollegorna. Men en pärm i hallen läses av den som bor där. Det som står hemma hos honom ska alla hemma hos honom kunna läsa.
  -> parmen
+ [Fyll i rutan i kväll. Nästa kund sitter redan och väntar. #id: skriv-sen]
  # why: I kväll minns du att han var rolig. Du minns inte att han såg på klockan när han sa hallen.
  Rutan är tom när du vrider om bilnyckeln. Det är bara en ruta.
  -> dela

=== parmen ===
Pennan skriver knappt. När du tittar upp står Annika i köksdörren med disktrasan i handen.
– Vad mycket ni har att skriva, säger hon.
+ [– Det blev fel blad. Ta loss det och stoppa det i väskan. #id: parm-bladet #skill: laga]
  # why: Det var inte elegant, men nu finns det ingen rad att läsa. Kollegorna får veta på ett annat sätt, och rutan får du fylla i när du sitter ner.
  – Pappa har aldrig heller fått ordning på den där, säger Annika.
  Sixten ser på väskan, inte på dig.
  -> dela
+ [Önska dem en fin dag och gå. Raden är ju sann. #id: parm-kvar]
  # why: Det är den säkert. Men nu är det Annika som läser den först, och det är Sixten som får förklara vad han har sagt.
  ~ vakt = 5
  Du hör pärmen tas ner från kroken innan dörren har slagit igen.
  -> dela

=== dela ===
// Vakt är från och med nu ja eller nej.
{
- vakt > 4 || (vakt > 1 && lapp > 0):
  ~ vakt = 5
  ~ lapp = 0
- else:
  ~ vakt = 0
}
# time: I bilen
Chefen svarar i telefon till klockan tio. På torsdag är det arbetsplatsträff.
+ [Ring chefen nu, och fråga vem som är %vin%-ombud. #id: dela-nu #skill: dela]
  # why: Du kom med det du hade sett, inte med en dom. Det räcker för att chefen och ombudet ska kunna tänka vidare, och du slapp köra runt med det ensam.
  ~ delat = 1
  Du säger vad du såg: laddaren utan telefon, lappen på kylskåpet, klockan han tittade på.
  – Och hur är det med dig? säger chefen.
  Du märker att du håller hårt i ratten.
  -> rutan
+ [Ta det på arbetsplatsträffen på torsdag, så att alla får samma bild. #id: dela-motet]
  # why: Det är bra att prata med kollegor. Men då sitter tio personer med hans namn i rummet, och dagar har gått. Chefen eller ombudet först, samma dag.
  Hela vägen till nästa kund hör du honom säga prima.
  -> rutan

=== rutan ===
{skrivet > 0: -> slut}
# time: Samma eftermiddag
Du hann tänka på Sixten två gånger före lunch. Efter lunch var det andra du tänkte på. Nu är passet slut, och jackan är på. I telefonen står Sixtens ruta fortfarande tom.
+ {asked == 2 && told > 0} [Sätt dig igen. Kryssa ja, och skriv det du minns. #id: sent-ja #noted: yes #skill: laga]
  # why: Nu finns det i alla fall. Men orden är dina. Hade du skrivit i bilen hade de varit hans.
  ~ skrivet = 1
  Det var något om en telefon. Eller om att hon är trött. Du skriver det du är säker på, och det blir en halv rad.
  -> slut
+ {asked == 2 && told == 0} [Sätt dig igen. Kryssa ja, och skriv att han svarade nej. #id: sent-hans-nej #noted: no #skill: laga]
  # why: Nu finns nejet. Hur det lät är borta, och det var hur han sa det som var värt något för den som frågar nästa gång.
  ~ skrivet = 1
  Sa han inte hos oss, eller inget sådant? Du skriver nej. Det är det enda du är säker på.
  -> slut
+ {asked < 2} [Sätt dig igen. Kryssa nej, och skriv att frågan är kvar. #id: sent-nej #noted: not-asked #skill: laga]
  # why: Ett nej med ett skäl hjälper nästa person, också när det kommer sent. I bilen hade du vetat mer om varför.
  ~ skrivet = 1
  Du skriver: Nej, inte enskilt med honom. Vad det var som kom emellan är redan svårt att säga kort.
  -> slut
+ {asked == 2 && told > 0} [Kryssa ja och gå hem. Vad han sa kommer du ihåg, om någon undrar. #id: kryss-ja #noted: yes]
  # why: Ett kryss säger att någon har frågat. Det säger inte vad han sa, och på torsdag är det kanske inte du som kommer.
  Krysset sitter. Raden under är tom.
  -> slut
+ {asked == 2 && told == 0} [Kryssa ja och gå hem. Han svarade ju nej, och det behöver inga fler ord. #id: kryss-hans-nej #noted: no]
  # why: Ett nej kan betyda inte i dag. Utan ord ser det färdigt ut, och då frågar ingen igen.
  Krysset sitter. Raden under är tom.
  -> slut
+ {asked < 2} [Kryssa nej och gå hem. Skälet vet du, och du kan berätta om någon frågar. #id: kryss-nej #noted: not-asked]
  # why: Du vet det i dag. Den som kommer på torsdag ser ett nej utan skäl, och det ser ut som om ingen ville.
  Krysset sitter. Raden under är tom.
  -> slut

=== slut ===
# time: Torsdag
{lapp > 0: Broschyren är borta från nattduksbordet. Den ligger under Guns kudde, i den bäddade sängen.}
{
- vakt > 0:
  -> slut_otryggt
- lofte == 2:
  -> slut_lofte
- told == 2:
  -> slut_delvis
- told == 1:
  -> slut_dorren
- asked == 2 && info > 0 && stangt == 0:
  -> slut_nej
- asked == 0 && plan > 0:
  -> slut_planen
- asked < 2 && skrivet > 0 && delat > 0:
  -> slut_planen
- else:
  -> slut_stangd
}

=== slut_otryggt ===
Klockan åtta ringer Annika till kontoret. Hon är vänlig. De klarar strumporna själva framöver. Pappa tyckte att det blev så mycket frågor.
{
- delat > 0:
  Chefen lägger på och ser på dig.
  – Då vet vi var vi börjar, säger hon, och slår numret till %vin%-ombudet.
- else:
  Chefen antecknar: Strumpor, avslutat. Ingen har sagt något annat till henne.
}
# ending: otryggt
-> END

=== slut_lofte ===
{
- delat > 0:
  Du kommer själv. Du måste säga det: chefen vet.
  – Jaså, säger Sixten. – Då var vi flera ombord.
  Han är artig hela vägen ut. Artigheten är det värsta.
- else:
  Du kommer själv. Ingen annan vet något.
  Laddaren ligger på bänken, utan telefon. Det är chefen du skulle behöva prata med, och just det har du lovat bort.
}
# ending: stangd
-> END

=== slut_stangd ===
Sixten öppnar och skojar hela vägen in. Papperet är vikt, frågorna är slut.
– Prima, säger han, innan någon har frågat.
{
- delat > 0:
  Chefen har lagt på tio minuter på besöket. Sixten märker det först när fyran är slut och du sitter kvar.
- skrivet > 0:
  Det är din kollega Fatima som är där. Hon har läst raden du skrev. Hon hänger jackan över stolen och säger att hon har gott om tid.
- else:
  Det är din kollega Fatima som är där. I journalen står ett kryss och inga ord. Hon tycker att han är en ovanligt glad kund.
}
# ending: stangd
-> END

=== slut_delvis ===
{
- delat > 0:
  Chefen har flyttat om i schemat så att det blir du. Sixten öppnar innan du hinner ringa.
  – Du, säger han. Ingenting om hållplatser.
  Två koppar står framme. Det är tyst i rummet intill.
  {lofte == 1: – Den där chefen, säger han när du har satt dig. – Vad säger hon om en sådan som mig?|– Jag frågade dig en sak, säger han när du har satt dig. Nu svarar du på den.}
- else:
  {hej == 1: Klockan nio noll noll ringer det på. Det är inte du.|Det är Fatima som kommer.}
  -> fatima ->
}
# ending: delvis
-> END

=== slut_dorren ===
{
- delat > 0:
  Chefen har flyttat om i schemat så att det blir du. Sixten står i dörren och räknar dina steg.
  – På minuten, säger han.
  När du vränger strumpan börjar han själv.
  – Det där jag sa sist, säger han. Sedan säger han inget mer i dag. Men han började.
- else:
  {hej == 1: Klockan nio noll noll ringer det på. Det är inte du.|Det är Fatima som kommer.}
  -> fatima ->
}
# ending: inte-annu
-> END

=== fatima ===
{
- skrivet > 0 && hej == 2:
  – Du skulle få veta det före, säger hon på trappan. – Så nu säger jag det före. Jag heter Fatima, och jag har läst.
  – Ersättningstrafik, säger Sixten, och kliver åt sidan.
- skrivet > 0:
  Hon har läst vad du skrev. Hon ställer skorna hos hans tofflor och frågar vilket öra som är det goda.
  – Höger, säger Sixten, och ser på henne en gång till.
- else:
  I journalen står ett kryss och inga ord. Sixten ser förbi henne, ner mot bilen.
  – Prima, säger han.
}
->->

=== slut_planen ===
Annika är på kontoret. Radion står på lagom.
{
- asked == 1:
  Det är du som kommer, chefen såg till det. Nummer sex ligger överst i mappen.
  – Den frågade du i köket, säger Sixten.
  – Det var fel ställe, säger du.
  – Det var trångt på linjen, säger han, och sätter sig.
- delat > 0:
  Det är du som kommer, chefen såg till det. Nummer sex ligger överst i mappen.
  – Den hoppade vi över, säger Sixten. – Jag har undrat vad det var för en.
- skrivet > 0:
  Det är Fatima som kommer. Hon har läst vad som är kvar, och varför.
  – Är det du som har nummer sex? säger Sixten.
- else:
  Det är Fatima som kommer. Rutan är kryssad, och ingen har skrivit vad som är kvar. Brandvarnaren får ett nytt batteri.
  – Var det inte en till? säger Sixten när hon går.
}
# ending: inte-annu
-> END

=== slut_nej ===
{
- delat > 0:
  Strumporna sitter. I hallen dröjer Sixten med handen på hatthyllan.
- else:
  Det är Fatima som kommer. I hallen dröjer Sixten med handen på hatthyllan.
}
– Den där linjen, säger han. – Är den bara för karlar?
– Den är för män. För andra finns det andra.
– Jag frågar åt en bekant, säger Sixten.
Han klappar inte i något när han säger det.
{skrivet > 0: I journalen finns en rad att skriva under.|I journalen finns ett kryss, och ingen rad att skriva under.}
# ending: nej-vet-vart
-> END
