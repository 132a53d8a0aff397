#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    // --- people
    {Cue::person, "wish for a person",
     "real human being please;is this chat monitored;who am i speaking *1;who am i talking to;"
     "who can i talk;who can i speak;who do i talk;who should i ask;who should i talk;"
     "who do i speak;who is in charge;who is the manager;who is your manager;in charge there;"
     "who is the/your *1 gm $;talk/speak/speaking/talking to/with the/your gm;get the gm;"
     "get a? hold of whoever/someone/somebody/anyone/anybody;get ahold of whoever/someone/somebody/"
     "anyone/anybody;ahold of somebody/someone/anyone/anybody;talk to whoever;speak with whoever;"
     "get in touch with someone;speaker i can talk;speaker i can speak;touch base with *2 rep;"
     "someone i can talk;someone i can speak;somebody i can talk;person i can talk;"
     "anyone i can talk;anybody i can talk;person i can speak;human i can talk;talk to the person;"
     "speak to the person;let me talk to;let me speak to;let me speak with;can i speak to;"
     "can i talk to;can i speak with;can i talk with;could i speak to;could i speak with;"
     "may i speak to;may i speak with;may i talk to;live agent please;human please;agent please;"
     "live chat with a;human help;^ anybody there $;^ anyone there $;^ anyone home $;"
     "^ anybody home $;^ somebody there $;who is the *2 manager/boss/owner/supervisor;"
     "^ customer service $;^ customer service please;^ customer support $;"
     "^ customer support please;"
     "service/sales/finance/parts advisor/adviser/manager/rep/writer please"},
    {Cue::call_back, "wish for a call",
     "call me;call me back;a call from the *2 @human;a call from your *2 @human;"
     "a call from someone;give me a call;give me a call back;give me a ring;gimme a call;"
     "have someone call;have somebody call;have someone call me;have someone call me back;"
     "have someone reach out;have someone contact;have someone text;have somebody reach out;"
     "have *3 call me;have *4 call;have your *3 call;have *3 contact me;have *3 reach out;"
     "have *3 text me;someone call me;can someone call;can somebody call;could someone call;"
     "someone please call;somebody call me;someone contact me;someone reach out;"
     "can someone contact;can someone reach out;can someone text;have a manager call;"
     "a call back;callback;call back;phone call;get a call;want a call;like a call;need a call;"
     "expect a call;ring me;phone me;phone us;buzz me;hit me up;hmu;reach out to me;reach me;"
     "contact me;call us;"
     "call my wife;call my husband;call tomorrow;shoot me a call;get back to me;"
     "have the manager call;have him call;have her call;tell him to call;tell her to call;"
     "ask him to call;ask her to call;tell *2 to call me;ask *2 to call me"},
    {Cue::number_request, "question for a number",
     "your number;your phone number;phone number for;number i can call;number to call;"
     "number for the;what number;a number i can;number for service;number to reach;can i call you;"
     "can i just call;can i call;how do i reach;how can i reach;how do i contact;who do i call;"
     "who can i call;number to the;email for;your email;good number for you;good number for yall;"
     "best number for you;number for you guys;do you have a phone number;do you have a number;"
     "do you have a phone;have a number for;have the number for;got a number for;"
     "got the number for;have a phone number for;is there a number;is there a phone number;"
     "is there a number to call;what is the number"},
    {Cue::nothing, "not a wish for a person",
     "never call back;never call;do not call back;not call back;nobody calls;no one calls;"
     "nobody called me;no one called me;never called me;nobody ever called me;"
     "no one ever called me;you never called;never called me back;nobody called me back;"
     "no one called me back;did not call me back;was supposed to call me;"
     "were supposed to call me;said *2 would call me;supposed to call;would call me;"
     "you called me;called me;someone called me;somebody called me;missed a call;"
     "missed your call;talk to you later;talk to you soon;can i talk to you about;"
     "can i talk to my;number of miles;stock number;number 1;number one;my number;vin number;"
     "can i call it;do not need a call;do not want a call;"
     "do not call before/after/until/till/between/"
     "during/on/unless/too;do not call me before/after/until/till/between/during/unless/too;"
     "do not text before/after/until/till/between/during/unless/too;"
     "do not text me before/after/until/till/between/during/unless/too"},
    {Cue::bot, "is this a machine",
     "am i talking to a *2 or;are you for real a person;do you have feelings;are you conscious;"
     "type/reply/answer/respond too fast to be;typing/replying/answering too fast to be;"
     "too fast to be a/an *1 human/person;too quick to be a/an *1 human/person;do you have a pulse;"
     "are you made of *2;is this an actual conversation;"
     "who programmed you;who made you;who built you"},

    // --- contact
    {Cue::prefer_phone, "phone preferred",
     "call <contact>;call at <contact>;call us at <contact>;call me;call me at;call me on;"
     "call is best;call is fine;call is better;phone is best;phone is better;phone is fine;"
     "a call is best;a phone call is;a phone call;phone call is best;calls are best;"
     "calling is best;calling is fine;prefer a call;prefer phone;prefer calls;"
     "prefer a phone call;prefer the phone;prefer to be called;prefer calling;by phone;"
     "on the phone;over the phone;via phone;call this number;give me a call at;"
     "give me a ring at;ring me at;reach me at;just call;just call me;better to call;"
     "best to call;easier to call;call works;phone works;call instead;calls only;phone only;"
     "call or;call my cell;call my cell at;call my phone;call my number;phone call please;"
     "call please;call not text"},
    {Cue::prefer_text, "text preferred",
     "text <contact>;text at <contact>;text me;text me at;text me instead;text is best;"
     "text is better;text is fine;text is good;text is easier;text is ok;texts are best;"
     "texting is best;texting is better;texting is fine;texting is easier;texting works;"
     "text works;text works best;text works better;prefer text;prefer texts;prefer texting;"
     "prefer a text;prefer by text;prefer to text;prefer to be texted;by text;via text;"
     "text this number;text only;texts only;just text;just text me;only text;better to text;"
     "best to text;easier to text;send me a text;shoot me a text;send a text;shoot a text;"
     "drop me a text;text please;text preferred;text message;text messages;by sms;sms;"
     "message me;whatsapp;whats app;text my;text instead;text not call;text my cell;text or"},
    {Cue::prefer_email, "email preferred",
     "email at <contact>;email me;email me at;e mail me;email is best;email is better;"
     "email is fine;email is good;email works;email works best;email is easier;prefer email;"
     "prefer emails;prefer an email;rather have an email;rather get an email;rather email;"
     "rather do email;rather use email;want an email;like an email;by email;via email;"
     "through email;over email;email only;emails only;just email;just email me;only email;"
     "better to email;best to email;easier to email;send me an email;shoot me an email;"
     "send an email;send it to my email;email please;email preferred;email instead;"
     "email it to me;drop me an email;mail me at;send it by email;send to my email"},
    {Cue::not_phone, "no calls",
     "do not call;do not call me;no calls;no phone calls;not call;do not like phone calls;"
     "do not like calls;do not like talking on the phone;hate phone calls;"
     "hate talking on the phone;instead of calling;instead of call;instead of a call;"
     "instead of phone;not by phone;rather than call;can not talk on the phone;"
     "can not take calls;can not answer *2 calls;please do not call;no phone;rather not call;"
     "can not talk at work;not a call;not calls;not call me;do not email;instead of email;"
     "instead of emailing;do not text;instead of text;instead of texting;not text;not email;"
     "no texts;no emails;no texts please"},
    {Cue::my_channel, "own channel",
     "my number;my cell;my phone;my phone number;my cell number;my email;my e mail;"
     "my email address;my mobile;cell is;cell;number is;email is;phone is;phone number;"
     "reach me;you can reach me;best number"},
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
     "will not give *3 cell/contact/details;do not give *3 number/phone/cell/email/info/details to;"
     "do not give *3 number/phone/cell/email/info/details out;keep my *2 name/number/info out *2;"
     "leave my *2 name/number/info out *2;do not wish to give/share/leave/provide/disclose *3;"
     "would not like to give/share/leave *3;no name;no names;no number;no phone number;no email;"
     "no phone;no contact info;no personal info;none of your business;prefer to stay anonymous;"
     "prefer not to give *3;prefer not to share *3;prefer not to say *2;prefer not to leave *3;"
     "prefer not to *4 name/number/email/phone/info;prefer to remain anonymous;stay anonymous;"
     "remain anonymous;anonymous;not my number;keep my *3 private;keep it private;that is private;"
     "that is personal;my info private;without giving *4;without my *2 number/email/name/info;"
     "without leaving *3;do not have a phone;do not have an email;do not have email;"
     "do not have a number;can i skip *3;can we skip *3;skip the *2 info;skip that part;"
     "not sharing my *2;not sharing that;not leaving my *3;not telling you *3;am not giving;"
     "not going to share *3;do not want you to have my *3;not necessary to have my *3;"
     "not giving that out;not giving it out;not giving that;do not want to be contacted;"
     "do not want to be called;do not want calls;do not want spam;get spammed;not giving out;"
     "last thing i need;nobody/noone *4 gives/gave/give out *2;no one *4 gives/gave/give out *2;"
     "do not got a *1 phone/email/cell/number;do not got *1 phone/email;"
     "without a *1 phone/email/cell;have no phone/email/cell/number;got no phone/email/cell/number;"
     "keeping *3 to myself;i am keeping my number/email/info;do not own a phone/cell/computer;"
     "do not feel right giving *4;"
     "do not feel right handing *4;do not feel right sharing *4;no one gives out *2;"
     "i do not hand out *4;do not hand *3 out;not handing out *3;not handing over *3;"
     "will not be leaving *3 number/email/info/name/details;"
     "not leaving *3 number/email/info/name/details;leave my *3 when i visit;"
     "leave my *2 details when;leave my *2 number when;give my *2 number when;without my *3;"
     "do this without;w/o my *2 number;hold off on *3 number/email/info/name/details;"
     "keep my *2 number/email/info/details/name to myself;keep that to myself;you can not have it;"
     "you can not have my *3;you may not have *3;not so fast with *3;straight on the email part;"
     "good on the email part;not before i;none of yall business;rather keep my *3;rather keep that;"
     "would rather hold *3;nah to the number;no to the number;do not give you my *3;"
     "refuse to give *3;do not wanna give *4;do not give *2 name to;do not give *2 name out;"
     "like to keep that *1;like to keep it *1;like to keep my *3;keep that private;"
     "keep this private;keep it to myself;keep my *2 to myself;keeping to myself;"
     "keeping that to myself;keeping it to myself;keeping my *3 to myself;keeping my *2 private;"
     "keeping that private;sell my *2 info/information/data/number/email/name;"
     "sell it to *2;sell my stuff;nobody *4 gives out;no one *4 gives out;"
     "leave/keep names out *2;my *1 number/email/name/phone/cell/info/digits stays/stay with me;"
     "my *1 number/email/name/phone/cell/info/digits stays/stay private/home/secret;"
     "sooner not give/share/say/leave/type/tell/put/enter *3;rather not type/put/enter *3;"
     "sooner/rather tell/give/leave *4 than type/put/write/enter *3;"
     "not putting my *2 name/number/email/info;not typing my *2 name/number/email/info"},
    {Cue::decline_weak, "answer put off",
     "that/it/those stays/stay with me;"
     "sooner/rather give/tell/leave/share *3 in person;"
     "sooner/rather give/tell/leave *3 to a/an *1 human/person;"
     "not until;do not do email;do not do phone;do not do phone numbers;do not give out numbers;"
     "without my *2 number;skip the *2 details;skip the *2 info;not before you;until you tell me;"
     "tell me first;first tell me the;when i get there;when i come in;when i see it;when i see the;"
     "i will give it *3 when;i will tell you *3 when;do not worry about it;do not worry about that;"
     "lets keep it *1 here;let us keep it *1 here;keep it on here;keep it in here;"
     "keep it in the chat;keep this in the chat;here is fine;right here is fine;chat is fine;"
     "this chat is fine;this chat works;we can talk here;just answer here;just tell me here;"
     "not giving it;not giving that;not giving you;not givin;i will just stop by;"
     "i will just come *1 in;i will just show up;i will just swing by;i will just drop by;"
     "i will just walk in;i will just pop in;i will just be there;you already have it;"
     "you have it already;no can do;not comfortable;nope to that;mind your business;"
     "stay in this chat;stay in the chat;stay on this chat;ask me later;ask me again later;"
     "ask again later;that is my business;rather not $;i would rather not $;prefer not $;"
     "prefer not to $;"
     "i would prefer not $;rather not right now;rather not yet;rather not today;"
     "can i tell you later;tell you later;tell you that later;give it later;give it to you later;"
     "give you that later;give that later;not until i *3;not till i *3;"
     "only after i *3;once i see it;once i see the;after i see it;after i see the;"
     "when i get to know"},
    {Cue::decline_weak, "refusal of what was asked",
     "^ you first;^ after you;you go first;tell me yours *1;who wants to know;who is asking;"
     "why do you ask;what is it to you;i do not do that;rather stay off the grid;"
     "is this *2 necessary/required/needed/mandatory;"
     "is that *2 necessary/required/needed/mandatory;"
     "you already have/got my/it/that *1;yall already have/got my/it/that *1;"
     "what do you need my *2;what do you want my *2;do not need to know that/it/my *1;"
     "rather stay private/anon/anonymous/nameless;stay anon;"
     "no offense but no;over chat;here in chat;handle this here;not spreading *2;"
     "only if *2 mandatory/required/necessary/needed;leave it with *3 when;hold onto that;"
     "hold on to that;hold onto it;does it matter;remain nameless;do not do phones;"
     "you do not need it;is that required;is it required;is that necessary;is it necessary;"
     "is that mandatory;is it mandatory;do i really have to;keep chatting here;keep talking here;"
     "stay on here;is not important;call me nobody;for what $;last time i did;last time i gave *3;"
     "skip;pass;hard pass;no can do;no dice;nope not happening;not happening;nice try;"
     "not a chance;no chance;fat chance;not on your life;over my dead body;im good on that;"
     "i am good on that;good on that;i will pass on that;not comfortable with that;"
     "do not feel comfortable;lets not;let us not;why does it matter;how about no;rather not;"
     "i would rather not;prefer not;prefer not to;i would prefer not;not comfortable;"
     "not right now;maybe later;no need;not necessary;not needed;do not want to;do not want;"
     "not yet;do not feel like it;no gracias;why do you need that;why do you need it;"
     "why do you need to know;why would you need;why do you want;what for;what do you need *2 for;"
     "do i have to;do i need to;do you have to;not going to;not giving;i will not;later maybe;"
     "next question;next $;just browsing;just looking;no way;not telling;none of your *1;"
     "not your business;not your concern;that is private;it is private;that is personal;i refuse;"
     "refuse to;can not give;can not say;can not tell;will not give;will not say;will not tell;"
     "will not;can not do;can not $;why"},
    {Cue::erase, "erasing",
     "want no *1 trace/traces of me/us/my;leave no trace/traces of me/us/my;"
     "not want a/any/one *1 trace/traces of me/us/my;every *1 trace of me/us;"
     "delete me;erase me;wipe me;forget me;delete everything;erase everything;wipe everything;"
     "delete it all;right to be forgotten;gdpr;ccpa;take my *3 out of your system/database;"
     "take me out of your system/database;do not keep my *3;do not store my *3;do not save my *3;"
     "do not want you *2 keeping/storing/having my *3;stop storing my *3;request deletion;"
     "data deletion;get rid of my *3 data/info/information/number/email/name;"
     "forget you ever *2 my *2;do not save any of *2;do not store any of *2;"
     "do not keep any of my *2;want to be forgotten;be forgotten by;profile taken down;"
     "account taken down;do not want my *2 data/info/information *3;erase what i *4;"
     "delete what i *4;erase everything i *4;delete everything i *4;get rid of everything *2 me"},
    {Cue::stop, "stop messaging",
     "^^ stop $$;^^ stop please $$;^^ please stop $$;^^ end $$;^^ quit $$;^^ stop stop;"
     "^^ stop all $$;^^ stopall $$;do not hmu;do not hit me up;do not buzz me;leave me alone;"
     "leave us alone;lose my number;cease and desist;do not call list;"
     "do not want you *2 calling me;take me off *2 list;remove me from *3 list;"
     "do not want *3 texts from;do not want any more *1 texts/calls/emails/messages;"
     "do not want to receive *3;do not want to get *2 texts/emails/calls/messages;"
     "do not want texts;do not want emails;do not want any calls;do not send me any;"
     "do not text me any more;do not call me any more;do not message me;"
     "enough with the *1 texts/calls/emails/messages;any more of *1 texts/calls/emails/messages;"
     "no longer wish to receive *3;no longer want to receive *3;"
     "no longer want *3 texts/calls/emails/messages;no longer wish to be *1;"
     "make these/the/those texts/calls/emails go *1;enough emails/texts/calls;"
     "quit it with *2 texts/calls/emails;lose this number"},
    {Cue::nothing, "not about messages",
     "while you are at it;while you at it;while u at it;do not call me names;stop by;stop in;"
     "stop and;non stop;stop light;bus stop;brakes stop;full stop;stop start;start stop;"
     "will not stop;end of;the end;does not stop;quit working;quit on me;just quit;quit running;"
     "stop over;quit my job;stop running;stop working;can not stop"},
});
// clang-format on

}  // namespace

std::span<const CueRule> english_people_cue_rules() {
  return rules;
}

}  // namespace kept::bot
