#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    // --- people
    {Cue::person, "wish for a person",
     "talk to a *3 @human;talk to *2 @human;talk to @human;talk to someone;talk to somebody;"
     "talk with someone;talk with a *2 @human;speak to a *3 @human;speak to @human;"
     "speak to someone;speak to somebody;speak with someone;speak with somebody;"
     "speak with a *3 @human;speak with @human;speak to the *3 @human;speak to your *3 @human;"
     "talk to the *3 @human;talk to your *3 @human;talk with your *3 @human;"
     "talk with the *3 @human;speak with your *3 @human;speak with the *3 @human;"
     "chat with a *2 @human;chat with someone;chat with a person;get me a *3 @human;get me someone;"
     "get me your *3 @human;get the manager;get your manager;get someone on;get someone to;"
     "put me through;put me through to;put someone on;put a *2 @human on;put me in touch;"
     "transfer me;connect me;connect me with;connect me to;hand me *2 to;pass me *2 to;real person;"
     "real human;actual person;actual human;live person;live agent;live human;live chat with;"
     "human please;human being;a human;^ human $;^ agent $;^ representative $;^ operator $;"
     "^ person $;^ manager $;^ agent please;representative;a rep;sales rep;customer service;"
     "a salesman;a salesperson;a sales person;sales person;sales guy;a sales guy;salesman;"
     "saleslady;the manager;a manager;your manager;sales manager;general manager;service manager;"
     "finance manager;supervisor;service advisor;talk to sales;talk to service;talk to finance;"
     "speak to sales;speak to service;speak to finance;talk to parts;a finance person;"
     "the finance guy;your finance guy;the owner in;the owner there;is there someone;"
     "is anyone actually human;is anyone human;"
     "is there anyone;is there somebody;is there a person;is there a human;is anyone there;"
     "anyone there;anybody there;somebody there;is anybody there;someone there;someone i can talk;"
     "someone i can speak;somebody i can talk;person i can talk;anyone i can talk;"
     "anybody i can talk;can someone help;can somebody help;can anyone help;someone who can;"
     "someone who knows;somebody who knows;somebody who can;someone else;talk to a;speak to a;"
     "speak to;talk to;speak with;talk with;ask for;someone in sales;someone in service;"
     "someone in finance;someone from sales;someone from service;someone from finance;"
     "someone from your;is *1 there today;is *1 working today;is *1 working;is *1 in today;"
     "is *1 available today;is *1 around;does *1 still work there;who am i speaking *1;"
     "who can i talk;who can i speak;who do i talk;who do i ask for;who should i ask;"
     "i was working with;was working with;been working with;was talking to;was talking with;"
     "been talking to;was dealing with;i need help from a;i want a *2 person;i want a human;"
     "need a human;need a person;want a person;want a real;give me a *2 person;give me a human;"
     "give me a manager;have a person;human help;let me talk;let me speak;i need to talk;"
     "i need to speak;want to talk;want to speak;like to talk;like to speak;prefer to talk;"
     "rather talk;rather speak;love to talk"},
    {Cue::call_back, "wish for a call",
     "call me;call me back;give me a call;give me a call back;give me a ring;gimme a call;"
     "have someone call;have somebody call;have someone call me;have someone call me back;"
     "have someone reach out;have someone contact;have someone text;have somebody reach out;"
     "have *3 call me;have *4 call;have your *3 call;have *3 contact me;have *3 reach out;"
     "have *3 text me;someone call me;can someone call;can somebody call;could someone call;"
     "someone please call;somebody call me;someone contact me;someone reach out;"
     "can someone contact;can someone reach out;can someone text;have a manager call;a call back;"
     "callback;call back;phone call;get a call;want a call;like a call;need a call;expect a call;"
     "ring me;buzz me;hit me up;hmu;reach out to me;reach me;contact me;call us;call my wife;"
     "call my husband;call tomorrow;shoot me a call;get back to me;have the manager call;"
     "have him call;have her call;tell him to call;tell her to call;ask him to call;"
     "ask her to call;tell *2 to call me;ask *2 to call me"},
    {Cue::number_request, "question for a number",
     "your number;your phone number;phone number for;number i can call;number to call;"
     "number for the;what number;a number i can;number for service;number to reach;can i call you;"
     "can i just call;can i call;how do i reach;how can i reach;how do i contact;who do i call;"
     "who can i call;number to the;email for;your email;do you have a phone number;"
     "do you have a number;do you have a phone;have a number for;have a phone number for;"
     "is there a number;is there a phone number;is there a number to call;what is the number"},
    {Cue::nothing, "not a wish for a person",
     "never call back;never call;do not call back;not call back;nobody calls;no one calls;"
     "nobody called me;no one called me;never called me;nobody ever called me;"
     "no one ever called me;you never called;never called me back;nobody called me back;"
     "no one called me back;did not call me back;was supposed to call me;were supposed to call me;"
     "said *2 would call me;supposed to call;would call me;you called me;called me;"
     "someone called me;somebody called me;missed a call;missed your call;person of interest;"
     "in person;per person;talk to you later;talk to you soon;talk to my wife;talk to my husband;"
     "talk to my spouse;talk to my partner;talk to my dad;talk to my mom;talk to my *2;"
     "talk it over;talk to my bank;speak to my;speak spanish;speak english;talk about;talk price;"
     "talk numbers;let us talk;talk money;talking about;you call that;so to speak;person seats;"
     "for the manager special;manager special;managers special;is it available today;"
     "is that available today;is it there today;is it around;is anything available today;"
     "human error;ask for a;asking for;is anyone else looking;are you a real person;"
     "are you a person;are you a human;are you human;are you a real human;"
     "am i talking to a real person;am i talking to a person;am i speaking with a real person;"
     "am i speaking to a real person;am i speaking to a person;am i talking to a human;"
     "am i talking to a real human;am i chatting with a person;am i chatting with a real person;"
     "am i chatting with a human;is this a real person;is this a person;is this a human;"
     "is this a real human;talking to a real person;talking to a human;talking to a person;"
     "talking to a bot;talking to a robot;talking to a computer;talking to a machine;"
     "chatting with a bot;chatting with a real person;real person or;a real person or a;"
     "person or a bot;human or a bot;human or bot;real person or a bot;are you an actual person;"
     "are you an actual human;are you a live person;is this an actual person;is this a live person;"
     "is there a real person;is a real person;is there a human on;am i talking to an actual;"
     "am i talking with a;is it a real person;is it a person;is this a live agent;number of miles;"
     "stock number;number 1;number one;my number;vin number;can i call it"},
    {Cue::person, "someone behind it",
     "is there a real person i can;is there a human i can;is there a person i can;"
     "is there a real person to;is there a human to talk;is there a person to talk;"
     "is there a live person"},
    {Cue::bot, "is this a machine",
     "are you a bot;are you a robot;are you a machine;are you a computer;are you ai;are you an ai;"
     "are you a real person;are you a person;are you a human;are you human;are you a real human;"
     "are you real;are you a chatbot;are you a chat bot;are you automated;are you alive;"
     "are you chatgpt;are you chat gpt;are you an actual *2;are you a live person;"
     "are you a program;are you like a bot;are you a real *2;are you even *2 human/real/person;"
     "are you some kind of *2;are you just a *2;are you actually *3 person/human;"
     "are you actually a person;are you sentient;you a bot;you a robot;you a real person;"
     "you a human;you human;you real;you ai;you are a bot;you are a robot;you are a bot right;"
     "you sound like a bot;you sound like a robot;sounds like a bot;sound like a robot;"
     "is this a bot;is this a robot;is this a real person;is this a person;is this a human;"
     "is this ai;is this an ai;is this a chatbot;is this a machine;is this a computer;"
     "is this automated;is this a live person;is this a live agent;is this chatgpt;"
     "is this an automated *2;is this an actual *2;is this a real *2;is this real;"
     "is this just a bot;is this one of those *2 bots;am i talking to a *2;am i talking with a *2;"
     "am i speaking to a *2;am i speaking with a *2;am i chatting with a *2;am i talking to an *2;"
     "am i chatting with an *2;am i texting a *2;talking to a real person or;talking to a bot;"
     "talking to a robot;talking to a computer;talking to a machine;chatting with a bot;"
     "speaking to a robot;bot or human;human or bot;person or bot;person or a bot;human or a bot;"
     "human or robot;human or a robot;robot or human;bot or a human;bot or a real;bot or a person;"
     "bot or person;real person or a *2;real person or bot;real or fake;person or a machine;"
     "person or machine;a person or a computer;human or a computer;human or machine;"
     "is there a real person behind;is there a human behind;is there a human on the other;"
     "is there a real person on;is there an actual person behind;is a human reading;is it a bot;"
     "am i talking to human;am i talking to a human;am i talking to a person;"
     "am i talking to a real person;^ bot $;"
     "^ a bot;^ robot $;a robot or;a bot or;is someone actually there;"
     "is there actually a person;is there a person behind;is this a fake;are these automated;"
     "are these canned;automated responses;automated message;you a machine;you automated;"
     "you an ai"},

    // --- contact
    {Cue::prefer_phone, "phone preferred",
     "call <contact>;call at <contact>;call us at <contact>;call me;call me at;call me on;"
     "call is best;call is fine;call is better;phone is best;phone is better;phone is fine;"
     "a call is best;a phone call is;a phone call;phone call is best;calls are best;"
     "calling is best;calling is fine;prefer a call;prefer phone;prefer calls;prefer a phone call;"
     "prefer the phone;prefer to be called;prefer calling;by phone;on the phone;over the phone;"
     "via phone;call this number;give me a call at;give me a ring at;ring me at;reach me at;"
     "just call;just call me;better to call;best to call;easier to call;call works;phone works;"
     "call instead;calls only;phone only;call or;call my cell;call my cell at;call my phone;"
     "call my number;phone call please;call please;call not text"},
    {Cue::prefer_text, "text preferred",
     "text <contact>;text at <contact>;text me;text me at;text me instead;text is best;"
     "text is better;text is fine;text is good;text is easier;text is ok;texts are best;"
     "texting is best;texting is better;texting is fine;texting is easier;texting works;text works;"
     "text works best;text works better;prefer text;prefer texts;prefer texting;prefer a text;"
     "prefer by text;prefer to text;prefer to be texted;by text;via text;text this number;"
     "text only;texts only;just text;just text me;only text;better to text;best to text;"
     "easier to text;send me a text;shoot me a text;send a text;shoot a text;drop me a text;"
     "text please;text preferred;text message;text messages;by sms;sms;message me;whatsapp;"
     "whats app;text my;text instead;text not call;text my cell;text or"},
    {Cue::prefer_email, "email preferred",
     "email at <contact>;email me;email me at;e mail me;email is best;email is better;"
     "email is fine;email is good;email works;email works best;email is easier;prefer email;"
     "prefer emails;prefer an email;rather have an email;rather get an email;rather email;"
     "rather do email;rather use email;want an email;like an email;by email;via email;"
     "through email;over email;email only;"
     "emails only;just email;just email me;only email;better to email;best to email;"
     "easier to email;send me an email;shoot me an email;send an email;send it to my email;"
     "email please;email preferred;email instead;email it to me;drop me an email;mail me at;"
     "send it by email;send to my email"},
    {Cue::not_phone, "no calls",
     "do not call;do not call me;no calls;no phone calls;not call;do not like phone calls;"
     "do not like calls;do not like talking on the phone;hate phone calls;"
     "hate talking on the phone;instead of calling;instead of call;instead of a call;"
     "instead of phone;not by phone;rather than call;can not talk on the phone;can not take calls;"
     "can not answer *2 calls;please do not call;no phone;rather not call;can not talk at work;"
     "not a call;not calls;not call me;do not email;instead of email;instead of emailing;"
     "do not text;instead of text;instead of texting;not text;not email;no texts;no emails;"
     "no texts please"},
    {Cue::my_channel, "own channel",
     "my number;my cell;my phone;my phone number;my cell number;my email;my e mail;"
     "my email address;my mobile;cell is;cell;number is;email is;phone is;phone number;reach me;"
     "you can reach me;best number"},
    {Cue::decline, "contact refused",
     "do not want to give *4 number/email/info/information/phone/name/contact/details/cell;"
     "not giving *3 number/email/info/information/phone/name/contact/details;not giving you my *3;"
     "not going to give *3 number/email/info/information/phone/name/contact;"
     "will not give *4 number/email/info/information/phone/name;rather not give *4;"
     "rather not share *3;rather not say *2;rather not leave *3;rather not provide *3;"
     "rather not tell *3;rather not use my *1 name;do not give out *3;do not give *4 out;"
     "do not share *3 number/email/info/information/phone/name;do not want to share *3;"
     "do not want to leave *3;do not want to provide *3;do not want to give *4;"
     "not comfortable giving *4;not comfortable sharing *4;"
     "not comfortable with *4 info/number/phone/email;do not feel comfortable giving *4;"
     "do not feel comfortable sharing *4;"
     "do not need my *3 number/email/info/information/phone/name;do not need my *2;"
     "you do not need *3 number/email/info/information/phone/name;you do not need my *3;"
     "why do you need my *3;why do you need *2 number/email/info/phone/name;why do you want my *3;"
     "why do i have to give *4;why do i need to give *4;do i have to give *4;do i need to give *4;"
     "no name;no names;no number;no phone number;no email;no phone;no contact info;"
     "no personal info;none of your business;prefer to stay anonymous;prefer not to give *3;"
     "prefer not to share *3;prefer not to say *2;prefer not to leave *3;"
     "prefer not to *4 name/number/email/phone/info;prefer to remain anonymous;stay anonymous;"
     "remain anonymous;anonymous;not my number;keep my *3 private;keep it private;that is private;"
     "that is personal;my info private;without giving *4;without my *2 number/email/name/info;"
     "without leaving *3;do not have a phone;do not have an email;do not have email;"
     "do not have a number;can i skip *3;can we skip *3;skip the *2 info;skip that part;"
     "not sharing my *2;not sharing that;not leaving my *3;not telling you *3;am not giving;"
     "not going to share *3;do not want you to have my *3;not necessary to have my *3;"
     "not giving that out;not giving it out;not giving that;do not want to be contacted;"
     "do not want to be called;do not want calls;do not want spam;get spammed;not giving out;"
     "do not give you my *3;refuse to give *3;do not wanna give *4"},
    {Cue::decline_weak, "refusal of what was asked",
     "skip;pass;rather not;i would rather not;prefer not;prefer not to;i would prefer not;"
     "not comfortable;not right now;maybe later;no need;not necessary;not needed;do not want to;"
     "do not want;not yet;do not feel like it;no gracias;why do you need that;why do you need it;"
     "why do you need to know;why would you need;why do you want;what for;what do you need *2 for;"
     "do i have to;do i need to;do you have to;not going to;not giving;i will not;later maybe;"
     "next question;next $;just browsing;just looking;no way;not telling;none of your *1;"
     "not your business;not your concern;that is private;it is private;that is personal;"
     "i refuse;refuse to;can not give;can not say;can not tell;will not give;will not say;"
     "will not tell;will not;can not;why"},
    {Cue::erase, "erasing",
     "delete my *3 data/info/information/number/record/records/details/account/profile/email/name/"
     "phone/conversation/chat/history/contact/messages/stuff;delete all my *3;delete all of my *3;"
     "delete everything;delete me;delete everything you *4;delete all *2 data/info/information;"
     "delete the *3 data/info/information;delete this *2 chat/conversation;delete this;"
     "delete any *3 data/info/information;delete whatever *4;delete what you *4;delete my;"
     "delete it all;erase my *3;erase me;erase everything;erase all;erase all my *3;erase what;"
     "wipe my *3;wipe everything;wipe all;wipe me;wipe it;remove my *3 data/info/information/"
     "number/record/records/details/account/profile/email/name/phone/contact;remove all my *3;"
     "remove me from *2 system/database/records/files;remove me from your *2;"
     "remove all *3 data/info/information;remove everything *3 me;forget me;forget my *3;"
     "forget about me;purge my *3;scrub my *3;"
     "get rid of my *3 data/info/information/number/email/name;get rid of everything *3;"
     "right to be forgotten;gdpr;ccpa;clear my *3 data/info/information;clear my data;"
     "destroy my *3;take my *3 out of your *2;take my *3 off your *3;take me out of your *3;"
     "do not keep my *3;do not store my *3;do not save my *3;"
     "do not want you *2 keeping/storing/having my *3;stop storing my *3;data deleted;info deleted;"
     "information deleted;data erased;data removed;info removed;information removed;"
     "request deletion;data deletion;delete my personal *2;my *2 data deleted;my info deleted;"
     "my *3 deleted;my *3 erased;my *3 wiped;my *3 removed from"},
    {Cue::stop, "stop messaging",
     "^^ stop $$;^^ stop please $$;^^ please stop $$;^^ unsubscribe $$;^^ end $$;^^ quit $$;"
     "^^ stop stop;unsubscribe;^^ stop all $$;^^ stopall $$;stop texting;stop texting me;"
     "stop calling;stop calling me;stop emailing;stop emailing me;stop messaging;stop messaging me;"
     "stop contacting;stop contacting me;stop sending;stop sending me;stop spamming;stop bothering;"
     "stop bugging;stop harassing;stop *3 texts/calls/emails/messages;"
     "stop *2 calling/texting/emailing/messaging/contacting/spamming;quit calling;quit calling me;"
     "quit texting;quit texting me;quit emailing;quit messaging;quit bothering;quit sending;"
     "quit bugging;quit spamming;quit contacting;do not contact me;do not contact me again;"
     "do not contact;do not text me again;do not text me any more;do not call me again;"
     "do not call me any more;do not call me ever;do not ever call me;do not message me;"
     "do not email me again;do not email me any more;do not send me;no more texts;no more calls;"
     "no more emails;no more messages;no more spam;opt out;opt me out;take me off *3 list;"
     "take me off;remove me from *3 list;remove me from *3 lists;remove me from *2 texts;"
     "remove me from *2 emails;off your list;off the list;off your mailing;off your call;"
     "leave me alone;lose my number;never call me;never text me;never contact me;cease and desist;"
     "stop blowing up my phone;do not call list;do not want *3 texts from;do not want any more *2;"
     "do not want to receive *3;do not want to get *2 texts/emails/calls/messages;"
     "do not want texts;do not want emails;do not want any calls"},
    {Cue::nothing, "not about messages",
     "do not call me names;stop by;stop in;stop and;non stop;stop light;bus stop;brakes stop;"
     "full stop;stop start;start stop;will not stop;end of;the end;does not stop;quit working;"
     "quit on me;just quit;quit running;stop over;quit my job;stop running;stop working;"
     "can not stop"},
});
// clang-format on

}  // namespace

std::span<const CueRule> english_people_cue_rules() {
  return rules;
}

}  // namespace kept::bot
