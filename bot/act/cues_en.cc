#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    // --- manners
    {Cue::greet, "greeting",
     "hi;hello;hey;howdy;greetings;yo $;^^ yo;sup;wassup;whatsup;what up;good morning;"
     "good afternoon;good evening;good day;^ morning $;^ afternoon $;^ evening $;hello there;"
     "hi there;hey there;^ gm $;hi/hello/hey good morning/afternoon/evening;heya;hallo;g day;"
     "emoji_wave;hey you;hey you guys;hi you;hello you;hi guys;hey guys;hello everyone;hi all;"
     "hey all;hey team;hi folks;top of the morning;hi again;hello again;hey again;hi yall;"
     "^ morning/afternoon/evening folks/all/guys/everyone/team/sir/maam/gentlemen/ladies/friend;"
     "^ what is up $;^ whats up $;^ what is up man/bro/dude/guys/yall/fam/team;^ ello;^ aloha;"
     "^ hullo;^ gmorning;^ g morning;^ g mornin;^ mornin $;^ mornin yall;^ gm yall;^ gm all;"
     "^ gm everybody;^ gm folks;^ gm guys;^ good mornin;^ how do $;^ yooo;^ hiya;^ heyo;^ hola;"
     "^ ahoy;^ ayo;^ ayy;^ heyyo;"
     "^ morning/mornin/evening/evenin/afternoon @dear;hey/hi/hello @dear;^ what it do $;"
     "^ what is good $;^ what is poppin;^ wsg;"
     "good day to you;^ what is good $;^ yoo;^ sup"},
    {Cue::nothing, "not a greeting",
     "what is up with;says hi;say hi;said hi;says hello;yo soy;yo quiero;yo quisiera;yo no;"
     "yo tengo;yo vi;yo necesito;yo compre;yo busco;yo le;yo les;yo ya;yo voy;yo estoy;"
     "yo puedo;yo creo;yo ando;yo me;yo si;yo solo;good evening time"},
    {Cue::goodbye, "leave-taking",
     "bye;goodbye;good bye;bye bye;see you;see you then;see you soon;see you later;see you <time>;"
     "see you at;see you all at;catch you at;catch you guys;catch you all;"
     "^ later $;talk to you later;talk later;talk soon;take care;"
     "have a good/great/nice/wonderful/blessed one/day/evening/night/weekend/afternoon;"
     "gotta head out/back *1;gotta get back *1;have a good/great/nice rest;good night;laters;"
     "peace out;^ peace $;catch you later;gn;gnight;"
     "gtg;g2g;lata;have a pleasant *1 day/evening/night/afternoon/weekend;head out now;^ gnite;"
     "nighty night;^ night $;^ nite;toodles;^ peace;see ya;take it easy;until next time;stay safe;"
     "you/ya/yall/guys be safe/good/well/easy;^ be safe;^ be good $;"
     "have a safe *2;"
     "have a good/great/nice/wonderful *1 weekend/day/night/evening/one/afternoon/week;"
     "catch you <time>;catch you/yall/ya *2 then/around/soon/tomorrow/there;later gator;ttys;"
     "have a good/great/nice *1 @day_words;^ until then;"
     "have/enjoy yourself a/an *2 one/day/evening/night/weekend/afternoon/morning/week;"
     "^ so long $;gotta run;gotta bounce;gonna bounce;"
     "^ later dude/man/bro/gator/alligator/guys/yall/friend;^ ok/k/aight/alright/ight/well later $;"
     "^ ok/k/aight/alright/ight/well i am out $;^ ok/k/aight/alright/ight/well im out $;ttyl;"
     "ima head out;i am gonna head out;imma head out;gonna head out;heading out now;head out $;"
     "talk to you <time>;talk <time>;holla at you <time>;holla at you later;holla at yall *2;"
     "holler at you <time>;holla $;holler at you later;gonna holla at *3;gone holla at *3;"
     "catch yall later;catch you guys later;signing off;logging off;over and out;i am out $;"
     "im out $;peace and love;gotta get going;gotta get back to *2;need to get back to *2;"
     "got to get back to *2;have to get back to *2;gotta go;got to go $;got to go now;"
     "got to go bye/thanks/talk/thank;@i have to run;have to run $;have to go now;"
     "need to run now;i better go $;i better go now/bye/thanks;better get going;till next time;"
     "till then;be well;have a good un;"
     "have a goodn;have a good rest of *3;tata;ta ta;cheerio;toodle oo;godspeed;farewell;"
     "see you all;see you guys;enjoy your *1 day/evening/weekend/night;enjoy the rest *3;"
     "sleep well;sleep tight;off to bed;gonna get going;get going now;should get going;let you go;"
     "let you guys go;catch ya later;catch ya *1;catch you on *3;later yall;later guys;"
     "later taters;lates;adios;ciao"},
    {Cue::thank, "thanks",
     "thanks;thank you;thanks a lot;thanks so much;thank you so much;thank you very much;"
     "thank you so much for your/the/all/yall help/service/time/info/assistance;"
     "thanks so much for your/the/all/yall help/service/time/info/assistance;really appreciate;"
     "appreciate all;appreciate everything;appreciate ya;appreciate u;sure appreciate;many thanks;"
     "much appreciated;appreciate it;i appreciate;appreciate you;appreciate that;"
     "appreciate the help;appreciate your;appreciated;cheers mate;^ cheers;emoji_thanks;"
     "owe you one;owe you guys one;owe you big;grateful;bless you;god bless;much obliged;"
     "preciate it;preciate you;preciate that;appreciate cha;obliged;super helpful;very helpful;"
     "so helpful;really helpful;been helpful;been *2 helpful;so kind of you;kind of you;"
     "a lifesaver;life saver;kudos;tyvm;thanks in advance;been a big help;a great help;a huge help;"
     "been a huge help;been great help;thank you for *3;thanks for *3"},
    {Cue::no, "no thanks",
     "no thanks;no thank you;nah thanks;no thankyou;nope thanks;no but thanks"},
    {Cue::nothing, "a limit",
     "rather not go/pay/spend/exceed;i would rather not go/pay/spend/exceed;"
     "like to keep it *1 under/below/around/at/between/within/to"},
    {Cue::nothing, "not a thanks",
     "no thanks to you;thanks to you *2 i;thanks to your;thanks for nothing;thank god;"
     "thank goodness;thank heavens;helpful if;be helpful;would be helpful"},
    {Cue::complain, "sarcasm", "thanks for nothing"},
    {Cue::nothing, "not small talk",
     "how is everything on/with/in the;so excited to/for/about;i am so excited to/for/about;"
     "long day of driving;long days;"
     "my *2 will be so/very/real/super happy/excited if/when/to/about/with;"
     "my *2 will be *1 thrilled/stoked/ecstatic/delighted/pumped if/when/to/about/with"},
    {Cue::smalltalk, "small talk",
     "tell/told *2 hi/hello;"
     "my *2 will be *1 thrilled/stoked/ecstatic/delighted/pumped/tickled/jealous;"
     "my *2 will be so/very/real/super happy/excited;^ the pest $;^ the nuisance $;"
     "the pain in your *2 $;your favorite pest/pain/customer $;"
     "is the/your coffee *2 good/decent/drinkable;"
     "how are you;how are you doing;how are you today;how is it going;how is everything;"
     "how have you been;how do you do;how is your day *2;how is your morning;how is your weekend;"
     "nice weather;beautiful day;what a day;hot out;cold out;crazy weather;hope you are *2 well;"
     "hope you are having *4;hope all is well;hope you slept *1;this heat is *2;this cold is *2;"
     "this rain is *2;a lunch break;hope your day *3;hope this finds you;happy holidays;"
     "merry christmas;happy new year;happy thanksgiving;happy friday;happy monday;happy easter;"
     "happy halloween;"
     "go cowboys/lakers/eagles/packers/chiefs/niners/giants/bears/team/dawgs/blue/birds;"
     "how is it going/goin/hanging/hangin;how is everything going/goin;how you livin;how is you;"
     "you crack me up;you are funny;you are hilarious;that is funny;that is hilarious;"
     "tell me a joke;you made my day;nice to meet you;pleasure *1 you;you are sweet;"
     "you are so nice;you are awesome;"
     "how was your weekend/day/morning/night/holiday/thanksgiving/christmas;how you doing;"
     "how you been;you watch the game;did you catch the game;hope you all had *3;hope you had *3;"
     "did you see that game;hope your *3 was *2;you are funny;you are the best;so cute;kinda cute;"
     "kind of cute;you are cute;marry me;what is your favorite *3;did you see the game;"
     "did you watch the game;how about them *2;how about those *2;"
     "just saying/sayin/wanted hi/hey/hello/sup;just sayin hi;just wanted to say hi/hey/hello;"
     "just saying hi;long time no see;"
     "good luck $;good luck to you;good luck with *3;congrats;congratulations;"
     "what are you doing $;what you doing $;wyd;what you up to;what are you up to;"
     "are you enjoying *3 weather;enjoying the weather;lovely weather;gorgeous day;"
     "gorgeous weather;how is your *3 going;how are things;how are the kids;how is the family;"
     "how is life;how you holding up;how are you holding up;how goes it;how is yours;and yourself;"
     "yourself $;how about yourself;you remind me of *3;you type fast;you are fast;you are quick;"
     "you are too sweet;you are too kind;you are too funny;you are sweet;"
     "you are such a *2 sweetheart/doll/gem/hoot;you are a hoot;you are a doll;you are a gem;"
     "you are a trip;you are adorable;you have a *2 sense of humor;sure is cold;sure is hot;"
     "sure is nice out;sure is *2 out;cold enough for you;hot enough for you;is it hot there;"
     "is it cold there;can not complain;do you like *2 or *3 better;do you ever sleep;"
     "do you sleep;what do you do for fun;got any plans;any plans for <time>;"
     "any plans for thanksgiving/christmas/summer/vacation;any plans $;what are your plans;"
     "got any jokes;know any *2 jokes;bless your heart;go pack go;go birds;roll tide;hook em;"
     "go dawgs;war eagle;go blue;go *1 go $;have a favorite *2;what is your sign;do you have kids;"
     "do you have any kids;do you have pets;it is friday;thank goodness it is friday;tgif;"
     "i love your *3 commercial/commercials/ad/ads;love your commercials/commercial/ads;"
     "sorry for the delay;sorry for the late *2;sorry for rambling;what is new with you;"
     "how is the weather;what is the weather;is it raining;is it snowing;raining cats;"
     "it is *2 hot today;it is *2 cold today;it is freezing;the weather is;weather *2 crazy;"
     "weather *2 nice;weather *2 today;who is your favorite;do you like *3 jokes;"
     "do you like your job;are you having *4;are you having fun;having a good day;"
     "are you busy today;you busy today;you guys busy;how is business;busy day;long day;"
     "hope you have *3;i hope you *3 good;cool name;nice name;that is cute;you rock;you are cool;"
     "have you had lunch;what are you wearing;are you married;are you single;do you dream;"
     "how old are you;where are you from;i am so excited;so excited;^ wow $;it is my birthday;"
     "today is my birthday"},
    {Cue::laugh, "laughter",
     "lol;lmao;haha;hahaha;hehe;rofl;lolol;ha;ugh;omg;smh;hmm;hm;meh;wow;bruh;dang;damn;yikes;"
     "oof;whoa;huh;jaja;jajaja;jeje;lmfao;ok lol;emoji"},
    {Cue::laugh, "time to look for it",
     "give/gimme/need me? a/one *1 sec/second/minute/min/moment/mo;^ one sec/second/minute/moment;"
     "^ just a/one sec/second/minute/min/moment;^ a sec/second/minute/min/moment $;"
     "hold/hang on a/one sec/second/minute/min/moment;wait a/one sec/second/minute/min/moment;"
     "^ just/only one more sec/second/minute/moment;^ one more sec/second/minute/moment;"
     "^ a/one/two/five/few/couple *1 secs/seconds/mins $;"
     "^ brb;be right back;^ hang tight;^ bear with me;^ knock knock;^ knock knock who is there"},
    {Cue::nothing, "counted idly",
     "first of all;first things first;first off;first time;^ first let me;^ first let us;^ first i;"
     "at first;^ second that $;i second that;on second thought/thoughts;second guess *1;"
     "^ one more thing;one way or another;^ one question;^ one thing;^ one last thing;one day;"
     "for one thing;one time;last time;last night;last week;last month;last year;"
     "the last thing @i *1;^ one word;second time @i;for the second time;"
     "last but not least;the one with $$;the one with the/a/my $$;the one that $$;the one i $$;"
     "the one which $$;the one and only $$"},

    // --- yes and no
    {Cue::yes, "yes",
     "^ no yeah;^ nah yeah;^ no yes;"
     "^ yes;^ yep;^ yup;^ yeah;^ ok;^ sure;^ absolutely;^ definitely;^ of course;^ certainly;"
     "^ correct;^ exactly;^ perfect;^ affirmative;^ right $;^ fine $;^ great $;^ cool $;"
     "^ awesome $;^ k $;^ alright $;^ alrighty;^ excellent $;^ yessir;^ yes sir;^ yes maam;"
     "^ yes please;^ sure thing;^ you bet;^ you betcha;^ betcha;^ you got it;^ for sure;^ bet $;"
     "^ deal $;^ done $;"
     "^ lets do it;^ let us do it;^ let us go;^ do it;^ go for it;^ go ahead;^ book it;"
     "^ lock it in;^ confirmed;^ confirm;^ i confirm;^ that is correct;^ that is right;"
     "^ that is fine;^ that is good;^ that is perfect;^ that is great;^ please do;^ by all means;"
     "^ totally;^ indeed;^ uh huh;^ mhm;^ sounds good;^ sounds great;^ sounds perfect;"
     "^ sounds like a plan;^ sounds fine;^ sounds ok;^ sounds right;^ looks good;^ looks right;"
     "^ looks great;^ works for me;^ that works;^ it works;^ that will work;^ that would work;"
     "^ that will do;^ that would be *1 great/good/perfect/fine/awesome/lovely/nice;^ i am down;"
     "^ i am in $;^ i am good with that;^ fine by me;^ good with me;^ ok with me;^ fine with me;"
     "^ good for me;^ i will be there;^ we will be there;^ i can do that;^ i can make it;"
     "^ i can make that;^ all good;^ no problem;^ no prob;^ np $;^ roger;^ 10 4;^ ten four;"
     "^ copy that;"
     "^ gladly;^ why not;^ yea sure;^ si;^ claro;^ simon;^ sip;^ oh yes;^ oh yeah;^ oh ok;"
     "^ heck yes;^ heck yeah;^ hell yes;^ hell yeah;^ good deal $;^ right on;that is a go;"
     "^ it is a go;we are a go;^ ok yes;^ ok sure;^ it does $;^ it is $;"
     "^ i do $;^ i would $;^ i did $;^ i am $;^ yes it *1;emoji_yes;^ y $;^ true $;^ ok sounds;"
     "^ perfect thank/thanks;^ great thank/thanks;^ ok thank/thanks;^ cool thank/thanks;"
     "^ awesome thank/thanks;^ fine thank/thanks;^ wonderful $;^ lovely $;^ super $;^ good $;"
     "^ let us book;^ set it up;^ sign me up;^ i guess so;^ i think so;^ okie dokie;^ ok dokie;"
     "^ that one works;^ sounds like a winner;^ sounds like a deal;^ i believe so;"
     "^ you are golden;^ we are golden;^ golden $;^ yezzir;^ mm hmm;^ mmhm;^ 100 emoji_yes;"
     "^ thumbs up;^ i agree;^ agreed;^ works $;^ works great;^ works perfectly;^ works perfect;"
     "^ works good;^ great see/let/that;^ perfect see/let/that;^ cool see;^ awesome see;"
     "^ bet thanks/thank/sounds/cool/perfect/appreciate/see/that;^ aight/ok/alright/k/ight bet;"
     "^ aight $;^ aight thanks/thank/cool/sounds/then/see;^ say less;^ its/it is a date;^ word $;"
     "^ gotcha $;^ you know it;^ no doubt $"},
    {Cue::nothing, "see you then",
     "see you have;see you got;see you guys have;take care of;"
     "weather stripping;weather strip;good night time;"
     "good night vision/driving/lights/visibility;it/they have to run;"
     "car/truck/van/suv/thing/one/it/gas gotta go;gotta go with/for/to/over/under/up/down"},
    {Cue::nothing, "filler",
     "please do not;please never;"
     "^^ ok and;^^ ok so;^^ ok but;^^ ok what;^^ ok how;^^ ok can;^^ ok do;^^ ok is;"
     "^^ ok where;^^ ok when;^^ sure but;^^ ok well;^^ ok i;^^ ok then;^^ right so;^^ fine but;"
     "^ sure can;^ ok cool so;^ ok great so;^ cool so;^ great so;^ so ok;make sure;be sure;"
     "not sure;i am sure if;not sure if;"
     "sure what;sure about;for sure if;do it again;i am sure;are you sure;"
     "right now;right away;right there;right next"},
    {Cue::no, "no",
     "^ not a thing $;^ nothing *3 think of;^ all set here/thanks;^ all good here;"
     "^ not unless *2;^ not since *2;^ afraid not;^ i am afraid not;^ fraid not;^ sadly no;"
     "^ unfortunately no;"
     "^ no;^ nope;^ nah;^ naw;^ neither;^ negative;^ no sir;^ no maam;^ not really;^ not now;"
     "^ not right now;^ nothing further;^ nothing comes to mind;^ no for now;^ not at this time;"
     "^ not at the moment;^ not today;^ not yet;^ no way;^ absolutely not;^ definitely not;"
     "^ of course not;^ certainly not;^ i do not think so;^ do not think so;^ not at all;"
     "^ nothing $;^ nothing thanks;^ nothing else;^ nothing more;^ that is wrong;"
     "^ that is not right;^ that is incorrect;^ incorrect;^ wrong $;^ hell no;^ heck no;^ no no;"
     "^ i am good $;^ i am good thanks/thank;^ i am all set;^ i am fine $;^ we are good;"
     "^ we are all good;^ we are all set;^ all set $;^ all set thanks/thank;^ we good $;"
     "^ i think we good;^ i think we are good;^ we straight;^ i am straight $;"
     "^ not that i can think;^ not that i know;^ all good thanks;^ no i am good;^ no i am fine;"
     "^ i would rather not;^ rather not;^ emoji_no;emoji_no;^ n $;^ nada;^ does not work;"
     "^ that does not work;^ that will not work;^ will not work;^ it is not $;^ it does not $;"
     "^ i do not $;^ can not do that;^ i can not do that;^ that time does not work;"
     "^ that day does not work;^ none;^ pass $;^ i will pass;^ hard pass;^ no good;^ not good;"
     "^ not for me;^ not that one;^ not those;^ not any of *2;^ not interested $;^ no me;"
     "^ that is not it;^ not it;^ that/it is a no;"
     "^ that/it is a no go;no can do $;^ nothin *1 else;^ nothing else;^ nothing but thanks"},
    {Cue::none_of, "none of them",
     "none of those;none of these;none of them;none of the above;do not like any of *2;"
     "do not want any of *2;not any of those;not any of these;neither one;neither of them;"
     "neither of those;neither;neither one of them;do not like either;none thanks;"
     "not interested in any *2;"
     "do not care for any *2;no to all"},
    {Cue::done, "that is all",
     "that is all;that is everything;that is it;that is it for now;that is all for now;"
     "that will be all;that would be all;that will be it;nothing else;that is all i need *1;"
     "that is all i needed;that is about it;i think that is it;think that is all;that covers it;"
     "that is about all $;that is about all i need/needed/wanted;that is about all i can think;"
     "that is about all my *2 brain/head;"
     "that does it;all set for now;i am done;we are done;i am all done;that was it;that was all;"
     "that will do it;that will do for now;that about covers it;that is a wrap;that is plenty;"
     "we are square;i think we are square/done/finished/through;that should do it;"
     "that should/will do her/me/us;"
     "that should be it;that should cover it;good for now;i am good for now;we are good for now;"
     "i think i am good;that is it thanks;that answers everything;that is what i needed;"
     "you answered everything;that answers my question;that answered my question;nothing more"},
    {Cue::nothing, "no that opens something else",
     "if not;nothing more than;nothing over;nothing older;nothing newer;nothing too;nothing with;"
     "nothing under;nothing fancy;nothing crazy;nothing above;nothing bigger;nothing smaller;"
     "no sooner than;no problem;no prob;no worries;no rush;no hurry;no big deal;no idea;"
     "no clue;no doubt;no matter;no one;no longer;no more than;no less than;no later than;"
     "no earlier than;no older than;no newer than;no need to apologize;no offense;no credit;"
     "no money;no wonder;no biggie;no joke;no kidding;no lie;no cap;no accident;no accidents;"
     "no issue;no issues;no calls;no call;no texts;no fees;no haggle;no money down;no pressure;"
     "whether or not;no reply;no response;no wait;no start;no crank;no heat;no ac;no power;"
     "no time;no show;no service;no luck;no answer;no good at;no particular;no start over;"
     "no start again;no start fresh;that is all right;that is alright;neither of us;"
     "neither my *2;neither me;neither the *2;that is all right with *2;is that all right"},
});
// clang-format on

}  // namespace

std::span<const CueRule> english_cue_rules() {
  return rules;
}

}  // namespace kept::bot
