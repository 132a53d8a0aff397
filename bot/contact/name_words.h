// Words that are known from names.
#pragma once

#include "bot/word_list.h"

namespace kept::bot::contact {

inline constexpr auto generations = "jr sr ii iii iv"_words;
inline constexpr auto titles =
    "mr mrs ms mx dr prof sr sra srta miss mister pastor rev reverend sgt capt deacon "
    "lt col cpl maj lic ing arq dra profa mtro mtra doctor professor officer sister father rabbi "
    "imam captain sergeant lieutenant "
    "chief detective coach nurse chef judge senator elder brother padre hermana"_words;
// Last names that are everyday words as well.
inline constexpr auto surnames =
    "young park long king rivers stone field fields hill hills price black white brown green gray "
    "grey day may love moon snow rich power powers banks bush bird fox wolf lamb bell ball cook "
    "baker "
    "carter cooper fisher gardener hunter marshall mason miller page parker porter potter sawyer "
    "shepherd smith taylor turner walker weaver wood woods wright west north ford lane street "
    "church "
    "temple castle bishop pope knight noble sharp small short strong swift wise savage frost "
    "winters "
    "summers rose flowers bloom root reed rice berry cherry salt marsh meadows brooks lake waters "
    "pool "
    "wells forest glass gold golden silver irons pike cross rush hart head hand foot case chase "
    "craft "
    "crane dean drake duke english french holland jordan london paris ross cruz rios flores campos "
    "torres iglesias leon luna reyes rosa santos vega franco blanco rubio delgado bravo cano "
    "cordero "
    "guerra mora nieves paz ramos rivera roble toro valle vidal barajas prado sosa "
    "bacon bass bean beaver bolt bond booth branch bridges buck burns butler cannon cash castillo "
    "chambers chapman clay cohen collins colon cortes cotton cox drew estes farmer foster frank "
    "fuentes gates grant graves greene gross guerrero hail hall hammer hawk heath hood horn "
    "houston "
    "hull hunt jennings johnson jones lemon levy lewis marks mayo mercado miles mills moss murphy "
    "myers nail newman newton pace parks pena pierce pratt prince ray robertson rojas roman rosas "
    "salmon sellers sierra silk spears stack stamps trout valentine villa wall walls ward warren "
    "watson watts weeks williams wilson"_words;
inline constexpr auto particles = "de la del los las van von der mc st san y e"_words;
// Between a first name and a last one, where what follows is no other word: "Omar al Masri".
inline constexpr auto linking = "al bin bint ibn abu da di du ten ter den af"_words;
inline constexpr auto linking_words = "do dos das la le el"_words;
// Last names of the Far East, which many know from nothing else.
inline constexpr auto far_surnames =
    "nguyen tran le pham huynh phan vu vo dang bui ho ngo duong ly luu mai truong dinh trinh cao "
    "chau lam luong kim lee park choi jung kang cho yoon jang lim han oh shin kwon hwang ahn song "
    "yoo hong jeon yang bae baek moon nam wang li zhang liu chen huang zhao wu zhou xu sun zhu hu "
    "guo lin gao luo zheng liang xie tang deng feng cai jiang yu ye cheng wei su lu shen cui tan "
    "fan jin chan wong chang cheung leung ng lau kwan vang thao xiong her lor moua vue khang hang "
    "cha yee fong chin chu hsu tsai lo kong chung pak sok chea keo seng phan kato mori ito ono "
    "abe ota"_words;
// Names by which people are called, and words before a first name in one: "Doc", "Big Mike".
inline constexpr auto nicknames =
    "doc red ace tex slim bear moose duke chief coach sarge pops gramps tiny shorty smiley lucky "
    "buddy bud rev deacon captain cap major skip spike rocky blue bird turtle peanut peaches honey "
    "sugar cookie candy baby bunny kitty tank bull mama papa granny nana auntie unc uncle junior "
    "cowboy gator hoss bubba scooter skeeter pepper ginger stretch whitey smokey sonny buster "
    "guero "
    "flaco gordo chato negro prieta chaparrita profe"_words;
inline constexpr auto before_nickname =
    "big lil little uncle aunt auntie tia tio papa mama brother sister bro sis old ol young coach "
    "chief don dona"_words;
// By what people are reached, where no other list knows the word.
inline constexpr auto means_of_contact =
    "landline landlines pager pagers beeper beepers cellphone cellphones telephone telephones "
    "mobile "
    "mobiles handset voicemail voip skype whatsapp whatsapps wa telegram facetime messenger "
    "google mailto landline fax telefono telefonos tele fijo wats watsap guasap movil"_words;
// Before a name that is given after all: "do i have to? fine, Odell".
inline constexpr auto yielding = "fine ok alright whatever sure ugh sigh anyway"_words;
inline constexpr auto mail_houses =
    "gmail googlemail hotmail yahoo outlook icloud aol msn comcast proton protonmail fastmail zoho "
    "gmx att verizon"_words;
// First names that close or begin what is said as other words, too.
inline constexpr auto said_as_well =
    "will may mark bill price grant hope art guy don dot happy trip chance cash miles van ray "
    "merry major reed rich rod skip star sunny kit pat lay angel king royal ruby silver sterling "
    "jade cherry olive amber violet"_words;
// Colours, seasons and stones: "its rose i think".
inline constexpr auto said_of_things =
    "rose sage hazel pearl crystal ginger ivory dawn summer autumn winter eve june august april "
    "noel "
    "star sky rain"_words;
// Names that tell how somebody or something is where the sentence goes on: "im happy just looking",
// "its major i think".
inline constexpr auto states_of_things =
    "rich happy frank sunny merry dusty misty rusty stormy early ready long short strong good "
    "sharp quick may miles major "
    "don"_words;
// What begins another matter behind a name, where no pause is written.
inline constexpr auto opens_other_matter =
    "do does did is are was what whats when where why who how can could will would should have has "
    "any i im ive my already stop dont never i'm que cuando donde como cuanto tienen "
    "puedo quiero a"_words;
// With what speech goes on behind a name, where no sign parts them.
inline constexpr auto behind_name = any_of_lists(
    opens_other_matter,
    "from the and but that any see talk thank with all for on at yes no ok here again looking "
    "interested wondering need trying just got ready like hold wait never one still please gotta "
    "calling speaking two over we "
    "about regarding re sorry hope hoping if want wanna lost left sent bought came dropped called "
    "saw running following returning number cell phone email late"_words);
// Days, months and hours that people are named after.
inline constexpr auto named_times =
    "sunday monday tuesday wednesday thursday friday saturday april may june july august january "
    "october abril noon"_words;

}  // namespace kept::bot::contact
