// Elis, 23, lindrig intellektuell funktionsnedsättning, känslig för ljud. Bor i egen lägenhet, arbetar på Tvätten, en daglig verksamhet.
// Vill i dag bli klar före fikat. Är rädd att mista lördagarna. Skrattar när lakanet smäller. Tar ord som de låter, och kommer ihåg dem.
// Den som gör illa är storasystern Sandra, 31, som också är den roligaste han känner. Conny sjunger vid mangeln, Carina är chef.
// Har lagt märke till att du brukar göra det du säger.
VAR trust = 1
VAR hord = 0
VAR lofte = 0
VAR kod = 0
VAR vill = 0
VAR delat = 0

-> lakanet

=== function upp() ===
~ trust = MIN(trust + 1, 5)

=== function ner() ===
~ trust = MAX(trust - 1, 0)

=== lakanet ===
Elis tar sina två hörn och backar till väggen. Lakanet spänns mellan er.
– Tjugofyra kvar, säger han. – Fikat är halv tre.
Han har gröna hörselkåpor om halsen, med lagets märke på. Borta vid mangeln sjunger Conny.
– I lördags gick jag hem från macken. Det tog två timmar. Sandra åkte.
Sandra är hans storasyster. Hon har bil, och på lördagar åker de på hockey.
+ [– Åkte hon? Utan dig? #id: mack-utan]
  # why: Du blev förvånad och det hördes. Det var äkta, och han svarade. Men ni stod fyra meter isär, och han har bara en röststyrka.
  ~ hord = 1
  – Ja, säger Elis. – Hon ville ha koden till mitt kort. Jag sa nej. Då fick jag kliva ur.
  Vid mangeln slutar Conny sjunga. # thought: Jag svarade på frågan. Då blev det tyst.
  -> inget
+ [Gå in mot mitten och ta emot hans hörn, som när man viker. #id: mack-mitten #skill: rummet]
  # why: Nu stod ni en halv meter från varandra, och det såg inte ut som något. Det såg ut som ett lakan. Du hade inte sagt ett ord än.
  ~ upp()
  – Hon ville ha koden till mitt kort, säger han. Nu talar han till lakanet. – Jag sa nej. Då fick jag kliva ur. # thought: Du kom hit. Då kan man prata lågt.
  -> inget
+ [– Två timmar, det är ju jättelångt. Blev ni osams, du och Sandra? #id: mack-osams]
  # why: Du räckte honom ett ord, och osams är man två om. Elis är noga och rättade dig. Många andra hade behållit ditt ord och slutat där.
  – Osams, säger Elis. Han smakar på det. – Nej. Hon ville ha koden till mitt kort. Jag sa nej. Då fick jag kliva ur. # thought: Osams är när båda skriker. Jag skrek inte.
  -> inget

=== inget ===
Ni har lakanet mellan er, vikt på mitten. Elis släpper inte sitt hörn.
– Du säger väl inget?
+ [– Nej då. Det stannar här. #id: lova-har]
  # why: Du sa det för att han skulle andas ut, och det gjorde han. Men här har två dörrar och en chef. Har du lovat tystnad är det bara du som vet, och på lördag räcker inte det.
  ~ lofte = 1
  – Här, säger Elis. Han ser på mangeln, på fönstret och på dörren till korridoren. – Bra. # thought: Här. Det är ganska stort, men okej.
  -> radd
+ [– Inte till Sandra. Men min chef Carina måste få veta. #id: lova-inte #skill: arlighet]
  # why: Det kostade, du såg det på hörnet. Men två namn går att hålla i huvudet, och båda kommer att stämma på fredag.
  ~ ner()
  Hans hörn åker i golvet.
  – Carina, säger han. – Hon har en pärm. # thought: Inte Sandra. Carina. Jag gillar inte Carina just nu.
  -> radd
+ [– Jag kan behöva ta det vidare. #id: lova-vidare]
  # why: Du försökte vara ärlig utan att skrämma honom. Men vidare är ingenstans. Den som inte får veta vart får gissa, och då gissar man på Sandra.
  – Vart? säger Elis. # thought: Vidare. Det är åt det hållet. Mot dörren.
  -> vart
+ [– Jag lovar att inte säga något till någon utan att fråga dig först. #id: lova-forst]
  # why: Det låter som respekt. Men svarar han nej har du låst dig, och då har du lovat bort något du inte äger. Lova vem som inte får veta, och säg vem som får det.
  ~ lofte = 1
  Elis sträcker fram handen över lakanet. Du tar den.
  – Då är det bestämt, säger han. # thought: Vi tog i hand. Då gäller det.
  -> radd

=== vart ===
+ [– Till Carina. Inte till Sandra. #id: vart-carina #skill: arlighet]
  # why: Fem ord, och alla gick att förstå. Det första svaret kostade lite, inte mycket. Han frågade, och du svarade på det han frågade om.
  – Carina, säger han. – Det kunde du sagt. # thought: Carina. Då vet jag vart.
  -> radd
+ [– Äsch, ingenstans. Glöm det, jag bara pratade. #id: vart-ingenstans]
  # why: Du såg att han blev rädd och backade. Nu tror han att det blev ett nej, och det blev det. Det var lättare att säga Carina än det kändes.
  ~ lofte = 1
  – Ingenstans, säger Elis. – Bra. # thought: Först vidare. Sen ingenstans. Jag tar det sista.
  -> radd

=== radd ===
{
- lofte > 0:
  – För annars får jag inte åka på lördag, säger han. – Det är semifinal.
- else:
  – Då får jag inte åka på lördag. Han drar kåporna en bit upp mot öronen. – Det är semifinal.
}
+ [– Vi byter kod på kortet i eftermiddag, du och jag. #id: radd-kod]
  # why: Det är en god idé, för en annan dag och tillsammans med fler. På lördag sitter han i bilen igen. Då är det han som ska förklara att koden inte går.
  ~ kod = 1
  – Då blir hon arg på koden, säger Elis. # thought: Och det är jag som sitter bredvid den.
  -> lordag
+ [– Man får inte köra ifrån någon för att få en kod. #id: radd-regel #skill: bekrafta]
  # why: Elis tycker om regler, för de gäller lika för alla. Du sa vad som hade hänt och att det var fel. Du sa inget om hurdan Sandra är, så han behövde inte försvara henne.
  ~ upp()
  ~ upp()
  – Är det en regel?
  – Ja. Den gäller mig också. # thought: Då var det hon som bröt mot den. Inte jag.
  -> lordag
+ [– Hon lämnar dig nog inte en gång till. #id: radd-nog]
  # why: Du ville trösta. Han hörde ett påstående som inte stämde, och rättade det. Lyssna på rättelsen, den var det viktigaste han sa i dag.
  – Jo, säger Elis. – Om jag säger nej. Hon gjorde det i höstas också. Fast då regnade det. # thought: Hur kan du veta vad Sandra gör nog?
  -> lordag

=== lordag ===
Nästa lakan. Ni skakar det, och det smäller till. Elis skrattar, som han alltid gör.
– Sandra är rolig på matcherna, säger han. – Hon kan alla ramsor.
+ {kod > 0} [– Vi låter koden vara. Vi pratar med Carina först. #id: lordag-koden #skill: laga]
  # why: Du hade fått en bra idé och gav upp den när du hörde vad den kostade. Det är så man lagar ett råd. Men nu nämnde du Carina. Har du lovat något annat hörde han det också.
  ~ kod = 0
  {
  - lofte > 0:
    – Carina? säger Elis. – Det har vi inte bestämt. # thought: Koden är borta. Men Carina skulle ju inte veta.
  - else:
    – Carina, säger Elis. – Men inte koden. # thought: Du ändrade dig. Man får ändra sig om man säger det.
  }
  -> carina
+ [– Du kanske kan åka med Conny och hans gäng i stället? #id: lordag-conny]
  # why: Du löste resan och tog bort systern. Han har inte bett att få bli av med henne. Den som gör en illa kan också vara den som kan alla ramsor.
  ~ ner()
  – Det är Sandra och jag som åker, säger Elis. – Det är vi. # thought: Nu vill du ta lördagarna. Det var det jag visste.
  -> carina
+ [Säg inget. Vik lakanet med honom, kant mot kant. #id: lordag-tyst #skill: tystnad]
  # why: Han hade sagt något svårt och något fint om samma människa. Du lät båda vara sanna. Priset är att du inte fick veta vad han själv vill.
  {
  - trust > 1:
    ~ upp()
    – Hon tar kåporna, säger han, när kanterna möts. – När jag är jobbig. Då hör man allt. # thought: Det där har jag inte sagt till någon.
  - else:
    Kanterna möts. Han stryker ut ett veck. # thought: Det blev rakt. Tyst och rakt.
  }
  -> carina
+ [– Hur vill du ha det på lördag? #id: lordag-vill #skill: bekrafta]
  # why: Du frågade inte vad han tycker om sin syster, utan hur han vill ha det på lördag. Nu vet du vad hjälpen ska räcka till. Två saker, och den ena är hem.
  ~ vill = 1
  Elis tänker tills lakanet är vikt på mitten.
  – Jag vill åka dit, säger han. – Och hem. # thought: Det var ingen som hade frågat om hem.
  -> carina

=== carina ===
Dörren går upp. Det är Carina.
{hord > 0: – Elis, Conny sa något om en mack?|– Hur går det här?}
Elis håller sitt hörn alldeles stilla och ser på dig.
+ [– Vi är snart klara här. #id: carina-bra]
  # why: Du ville inte ta det inför de andra, och det är klokt. Men Elis lyssnar på vad du säger och ser vad du gör. Nu gick Carina, och ingen vet när hon får veta.
  {
  - lofte > 0:
    – Snart klara, säger Elis också. # thought: Du sa inget. Det var det vi sa.
  - else:
    ~ ner()
    – Du sa Carina, säger Elis när dörren har gått igen. – Där gick hon. # thought: Först skulle du säga det. Sen sa du snart klara.
  }
  -> slut
+ [– Jag kommer in till dig halv tre. #id: carina-halv-tre]
  # why: Ett klockslag, inför den det gäller, och inget om vad. Hade du sagt Carinas namn till honom från början var det här att hålla ord. Annars var det något annat.
  ~ delat = 1
  {
  - lofte > 0:
    – Halv tre är det fika, säger Elis. Han ser på dig, inte på Carina. # thought: Vad ska du säga till henne halv tre?
  - else:
    ~ upp()
    – Halv tre är det fika, säger Elis. – Men okej. # thought: Carina. Halv tre. Det stämmer.
  }
  -> slut
+ {lofte == 0} [– Elis, vill du vara med när vi pratar? #id: carina-med #skill: bekrafta]
  # why: Det blev hans samtal också. Priset var att alla vid mangeln nu vet att det finns ett samtal, och att han måste svara medan tre personer ser på.
  ~ delat = 1
  {
  - hord > 0:
    ~ ner()
  }
  Elis ser mot mangeln.
  – Efter lakanen, säger han. # thought: Nu tittar Conny. Men jag fick säga när.
  -> slut
+ {lofte > 0} [Vänta tills hon gått. – Elis, jag lovade fel. Carina måste få veta, inte Sandra. #id: carina-lovade #skill: laga #skill: arlighet]
  # why: Han blev arg, och det hade han rätt till. Men han fick veta det av dig, i dag, och inte av Carina på fredag. Ett löfte som inte går att hålla blir bara dyrare.
  ~ lofte = 0
  ~ delat = 1
  ~ ner()
  – Man får inte ångra sig, säger Elis. Han lägger ner sitt hörn och går och ställer sig vid fönstret. Efter en stund kommer han tillbaka. – Tjugotre, säger han. # thought: Du sa det i alla fall. Innan.
  -> slut

=== slut ===
# time: Fredag
{
- lofte > 0:
  {
  - delat > 0:
    – Du sa till Carina, säger Elis. – Vi hade bestämt.
    Han viker med Conny i dag.
  - else:
    {kod > 0: Den nya koden ligger på en lapp i Elis vänstra sko.|Elis har packat halsduken i ryggsäcken.}
    – Jag har inte sagt något, säger han. – Inte du heller.
    {hord > 0: Carina fick inget svar i onsdags. I morgon är det lördag.|I morgon är det lördag. Det är bara du som vet.}
  }
  # ending: lofte
  -> END
- kod > 0:
  Elis ska inte på semifinal i morgon. Han har ringt Sandra och sagt att han är sjuk.
  – Det är enklast så, säger han. – För koden.
  # ending: lordagen
  -> END
- delat > 0 && (trust > 2 || vill > 0):
  – Du sa att du skulle säga till Carina, säger Elis. – Och det gjorde du.
  {vill > 0: Carina har skrivit upp hans ord: dit, och hem. Hon och %vin%-ombudet har ringt runt om resan hem. Inget är klart än.|Carina har frågat honom vad han vill. Han har svarat på en sak och tänker på resten.}
  – Det är i morgon, säger han.
  # ending: vet-vem
  -> END
- else:
  Elis tar sina två hörn.
  {delat > 0: – Carina frågade massor, säger han. – Jag sa inte så mycket. Du kan fråga. En grej.|– Du sa Carina, säger han. – Har du glömt det?}
  # ending: inte-annu
  -> END
}
