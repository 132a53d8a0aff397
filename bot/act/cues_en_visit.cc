#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    // --- coming in
    {Cue::visit, "wish to come",
     "come with me;come along;come with us;test drive;test drives;test driving;test it;testdrive;"
     "take it for a drive;take it for a spin;"
     "take it out;drive it;take a spin;for a spin;take for a drive;go for a drive;drive one;"
     "drive that;drive this;come see;come see it;come and see;come look;come take a look;"
     "come check *2 out;come by and *3;come in and *3;come down and *3;come have a look;"
     "come look at;come in to *3;come by to *3;can @i come;could @i come;may @i come;"
     "can *3 and i/me come;could *3 and i/me come;my *2 and i/me come;"
     "my *2 and i will/would/can/could come;can @i swing;"
     "could i swing;can @i stop;could i stop;can @i drop;@i can come;@i could come;@i will come;"
     "@i will be coming;@i will stop by;@i will swing by;@i will drop by;i might come;"
     "@i might stop *1;@i may come;want to come;wanna come;like to come;love to come;"
     "would like to come *1;plan to come;planning to come;going to come;hoping to come;"
     "able to come;wanting to come;@i am coming;i am thinking of coming;come in;come by;come down;"
     "come over;stop by;stop in;swing by;swing in;drop by;drop in;pop in;pop by;roll through;"
     "bring her in;bring him in;bring her;bring him;"
     "pull up;head over;head down;make it in;make it down;get in there;get over there;"
     "get down there;go there;be there <time>;visit;pay a visit;visit you;when can @i come;"
     "when can @i see;when can @i;see it in person;see them in person;see it;see *3 in person;"
     "see one in person;look at it;look at it in person;look at them;look at one;take a look at;"
     "take a look at it;check it out;check it out in person;check them out;check out the;view it;"
     "view the;see the;see that;see this;see your;can @i see;could @i see;can @i view;can @i look;"
     "can @i also see;could @i also see;@i would also like to see;i also want to see;"
     "can i check;i want to see;@i would like to see;love to see;like to see;look at the;"
     "look at that;in person;make an appointment;make a appointment;make appointment;"
     "set an appointment;set up an appointment;set up a;set up a time;set a time;"
     "schedule an appointment;schedule a;schedule an;schedule my;schedule something;schedule;"
     "book an appointment;book a;book an;book me;book it for;book;get an appointment;"
     "need an appointment;want an appointment;like an appointment;have an appointment available;"
     "an appointment;appointment to;appointment for;appointment to see;appointment on;"
     "appointment available;appointment;put me down for <time>;pencil me in;fit me in;"
     "squeeze me in;get me in;get in <time>;bring it in;bring my *3 in;bring it by;bring my car in;"
     "bring her in;bring him in;bring the *2 in;drop it off;drop off my;drop my *2 off;get it in;"
     "get my *3 in;take my *3 in;can you see me;can you fit;someone look at my;someone look at it;"
     "somebody look at;someone take a look;take a look at my;look at my;look at it;"
     "have it looked at;get it looked at;get it checked;have it checked;get it serviced;meet up;"
     "meet with;meet someone;sit down with someone;sit down with;get together;when works;"
     "what time works;what works;come get it;pick it up;come pick it up;come get;showing;viewing;"
     "demo drive;walk in;need to come;need to come in;need to bring my/it/her/him/in;"
     "do a test drive;get behind the wheel;let us set up;let us set;let us meet;"
     "an inspection appointment;service appointment;put me down"},
    {Cue::slots, "question for free times",
     "what times *2 available;what times *2 open;what time *2 available;what times do you have;"
     "what times;what days;what day;any openings;any opening;openings;any availability;"
     "your availability;availability;available times;available slots;time slots;time slot;slots;"
     "any slots;what slots;open slots;free slots;next available;next opening;earliest available;"
     "earliest appointment;earliest time;soonest available;soonest appointment;soonest;"
     "earliest you;earliest i;any times;any time available;anything available <time>;"
     "anything open <time>;anything earlier;anything later;anything sooner;what is open <time>;"
     "what is available <time>;what do you have <time>;have anything <time>;got anything <time>;"
     "do you have <time>;you have <time> available;is <time> available;is <time> open;"
     "is <time> free;is <time> taken;available <time>;are you free;are you available;you available;"
     "when are you available;when are you free;when do you have;when is good;when is a good time;"
     "what is a good time;what time is good;what time works;when could;any appointments;"
     "appointments available;appointments"},
    {Cue::nothing, "not a visit",
     "do not want to come;do not need to come;without coming in;without an appointment;"
     "need an appointment to;do i need an appointment;appointment needed;appointment necessary;"
     "by appointment only;see if;see what;see you;let me see;i see;see how;look at my credit;"
     "come with;comes with;come in black;come in white;come in red;come in blue;come in any;"
     "come in a;come in manual;come in hybrid;come in awd;come down on;come down in price;"
     "come down a;come down to;come down any;come down;come with it;come up with;when will;"
     "coming in soon;coming soon;come in yet;come in stock;come get me;come pick me up;come tow;"
     "come off;come to <num>;pull up to;when can i expect;when can you;when can i get paid;"
     "schedule of;bus schedule;payment schedule;maintenance schedule;blue book;kelley blue book;"
     "book value;kbb;by the book;the book;facebook;comes in;visit your website;visited;"
     "pick up truck;drop it off at home;visit my;pull up the;see my;can i see your;see pictures;"
     "see pics;see photos;see the carfax;see a carfax;can i see the carfax;can i see pictures;"
     "can i see pics;can i see photos;can i see more;see more;see more pics;see more pictures;"
     "see some pictures;see some pics;can i see some;see the pictures;see the vin;see the price;"
     "see the window sticker;see your inventory;can i see your inventory;view your inventory;"
     "can i also see pictures/pics/photos/more/your/some/the;"
     "see them online;see a picture;see the report;see the history;see some options;see some"},
    {Cue::existing, "existing booking",
     "my appointment;my appt;our appointment;my test drive;my visit;my booking;my reservation;"
     "my slot;my time slot;the appointment;my service appointment;my time;i have an appointment;"
     "i had an appointment;i have a test drive;i am scheduled;i am booked;i booked;i scheduled;"
     "scheduled for;booked for;already booked;already scheduled;already have an appointment;"
     "my <time> appointment;my <time> test drive;my <time>;the <time> appointment;"
     "an appointment <time> already;supposed to come;supposed to be there;supposed to come in;"
     "set up for;we set;we said;we booked;we scheduled;i have a <time> appointment;"
     "my existing appointment;my current appointment;appointment i made;appointment i have"},
    {Cue::move_visit, "moving a booking",
     "reschedule;rescheduling;rescheduled;re schedule;move my *3;move it;move it to;move it back;"
     "move it up;move that;move that to;move us to;move me to;move the *3 appointment;"
     "move the *2 to;move our *2;push it;push it back;push back;push my *3;push that;push the *2;"
     "push to;bump it;bump my *3;bump me;change my *3 appointment;change my appointment;"
     "change my time;change my *2 time;change the time;change the *3 appointment;change the day;"
     "change the date;change it to;change that to;change it;change to <time>;change appointment;"
     "switch my *3 appointment;switch my appointment;switch it to;switch to <time>;switch my *2 to;"
     "switch me to;different time;different day;another time;another day;other day;later time;"
     "earlier time;new time;postpone;delay my;come later instead;come earlier;come earlier than;"
     "come at a different;make it <time>;make it later;make it earlier;shift my;shift it;"
     "move up my;do it <time> instead;can we do <time> instead;could we do <time> instead;"
     "can i do <time> instead;can i come <time> instead;could i come <time> instead;"
     "come <time> instead;<time> instead;rain check;raincheck;take a rain check;"
     "push <time>;move <time>;switch <time>;bump <time>;"
     "swap my;swap it;slide it;moved to;instead of <time>;"
     "rather than <time>;rebook;need a new time;pick a new time;pick another time;"
     "find another time"},
    {Cue::cancel, "cancelling",
     "cancel;cancel it;cancel my *3;cancel the *3;cancel that;canceling;cancelled;cancelling;"
     "call it off;call off;drop my appointment;drop the appointment;delete my appointment;"
     "remove my appointment;scrap the appointment;take me off the schedule;take my name off;"
     "nevermind;never mind;forget it;forget about it;forget the appointment;not coming;"
     "will not be coming;will not be able to come;will not be able to make;no longer coming;"
     "no longer interested;no longer need;no longer want;not going to come;not going to make;"
     "changed my mind;change of plans;do not need the appointment;do not need it anymore;"
     "bought one elsewhere;bought a car already;already bought;already bought one;"
     "bought something else;bought elsewhere;found another;found one elsewhere;"
     "found something else;went with another;not interested any more;lose my appointment;"
     "skip the appointment;scratch my appointment;scratch the appointment;back out;i am out;"
     "do not hold it;release the;release it;call the whole thing off;let it go"},
    {Cue::smalltalk, "late for a visit",
     "running late;running *3 late;run late;be late;be *3 late;am late;am *2 late;late for my;"
     "stuck in traffic;minutes late;min late;mins late"},
    {Cue::cannot_come, "cannot come",
     "can not make it;can not make;could not make it;will not make it;not make it;can not come;"
     "can not come in;unable to make;unable to come;not able to make;not able to come;"
     "can not do <time>;something came up;can not be there;can not get there;will not be there;"
     "can not go;not going to be able;have to work;got called in;do not think @i can *1 come;"
     "do not think @i can *1 make it;do not think @i will *2 come;do not think @i will *2 make it;"
     "do not think @i am coming;not sure @i can *1 come;not sure @i can *1 make it;"
     "not sure @i will *2 make it;might not come;may not come;might not be able to come;"
     "may not be able to come;might not be able to make it;may not be able to make it;"
     "doubt @i can *1 come;doubt @i can *1 make it;doubt @i will *2 come"},
    {Cue::nothing, "not cancelling",
     "cancellation policy;cancellation fee;noise canceling;noise cancelling;can i cancel;"
     "if i cancel;what if i;before i cancel;cancel the gap;cancel the warranty;cancel my warranty;"
     "cancel my gap"},
    {Cue::correction, "correction",
     "actually;@i meant;i mean;i mean the;i mean a;@i meant to say;meant to say;scratch that;"
     "strike that;correction;my mistake;my bad;oops;whoops;instead *2 $$;sorry @i meant;typo;"
     "mistyped;i misspoke;i was wrong;that was wrong;wrong number;wrong email;wrong name;wrong one;"
     "wrong car;wrong day;wrong date;wrong time;that is the wrong;not the right;let me correct;"
     "fix that;fix my;changed my mind;change my mind;on second thought;second thought;"
     "second thoughts;come to think;make that;make it a;make it the;should be;should have been;"
     "supposed to be;rather;^ sorry *2 not;^ oh sorry;apologies;misspelled;spelled wrong;"
     "spelled my;got my name wrong;have my name wrong;have the wrong;got the wrong;put the wrong;"
     "gave you the wrong;gave the wrong;update my *2 number;update my *2 email;change my number;"
     "change my email;switch that;autocorrect;auto correct;stupid autocorrect;darn autocorrect"},
    {Cue::wait, "second thought",
     "^ wait;no wait;wait no;^ hold on;^ hang on;oh wait;^ wait wait;^ er;^ uh no;^ sorry no;"
     "^ no sorry;^ no i meant;^ no the;^ no i said;^ no make it;^ no let us;^ well actually;"
     "ok wait;^ no actually;^ no not;^ i said"},
    {Cue::nothing, "not a correction",
     "wait time;wait times;the wait;how long *2 wait;wait for;wait until;wait till;can not wait;"
     "i can wait;will wait;can wait;wait list;waitlist;waiting;i mean business;what i mean;"
     "you know what i mean;what do you mean;would rather;rather not;i would rather not;"
     "i would rather;rather than;should be good;should be fine;should be there;should be able;"
     "should be easy;should be ok;it should be;that should be;make it a little;make it a good;"
     "change my mind if;actually want to;actually have;actually there;actually real;"
     "actually a person;actually a real;actually talk;actually work;actually available;"
     "actually in stock;actually cost;actually see;actually on the lot;actually drive;are actually;"
     "actually still;no no problem;actually looking;should be a;should be in"},

    // --- the house
    {Cue::hours, "opening hours",
     "hours;hrs;business hours;store hours;your hours;hours of operation;opening hours;sales hours;"
     "service hours;saturday hours;sunday hours;holiday hours;what are your hours;"
     "what time do you *1 open;what time do you *1 close;what time are you open;what time you open;"
     "what time you close;what time do you guys *2;when do you open;when do you close;"
     "when are you open;what time you guys open;what time you guys close;how late;"
     "how late are you open;how late you open;how early;how early do you open;till what time;"
     "until what time;open until;open till;open late;opened late;open early;closing time;"
     "opening time;what days are you open;what days you open;days are you open;are you open;"
     "you open;are you closed;you closed;is the dealership open;is the store open;is the lot open;"
     "is service open;is sales open;is the service department open;is the showroom open;"
     "is the parts department open;is your service *2 open;is parts open;still open;open right now;"
     "open now;open today;open tomorrow;open <time>;closed <time>;open on <time>;open weekends;"
     "open on weekends;open on sundays;open sundays;open saturdays;close at;you close;"
     "you close today;close early;you still there until;till when are you;what time does *4 open;"
     "what time does *4 close;when does *4 open;when does *4 close;what time is *3 close;open at;"
     "closed on;closed for;open for;anyone there <time>;will you be there;will you be open;"
     "will you be closed;you be open;you guys open;be open;are you guys open;stay open;"
     "staying open;open past;open after;open before;closes;opens;what time do;at what time do you;"
     "open and close"},
    {Cue::nothing, "not hours",
     "open to;open title;open recall;open recalls;open it;open the;open slots;open slot;close to;"
     "how close;close by;close on;closed the;close the deal;open my;wont open;not open;close the;"
     "two hours;24 hours;in <num> hours;hours away;few hours;couple hours;couple of hours;an hour;"
     "open road;open an account;open loan;for hours;hours ago;hours on hold;hours waiting;"
     "open appointment;open appointments;open spot;open spots;opens and closes;"
     "what time do you want;what time do you need;what time do i;what time do we;what time does it;"
     "open box;open lot;my hours;work hours;labor hours;hours of labor;door open;"
     "open at the latest;door opens;window open"},
    {Cue::location, "location",
     "address;your address;location;your location;where are you;where are you located;"
     "where are you at;where you at;where you located;where you guys at;where are you guys;located;"
     "where is the dealership;where is your dealership;where is your lot;where is your store;"
     "where is the store;where is the lot;where is your showroom;where is this place;"
     "where is this dealership;where is this;where is that;where exactly;directions;direction;"
     "how do i get there;how do i get to;how to get there;how to get to;get to you from;how far;"
     "how far are you;how far away;how close are you;what street;what road;what exit;which exit;"
     "what city;what town;what part of town;cross street;cross streets;near the;are you near;"
     "you near;near me;are you close to;close to;you by the;are you by;are you off;off of;"
     "which side;what side of;side of the highway;map;google maps;google map;gps address;zip code;"
     "what state;drop a pin;send me a pin;pin;landmark;across from;next to the;are you the one on;"
     "the one on;the one by;are you on;are you in;is there parking;where do i park;"
     "where can i park;where should i park;parking;bus stop;take the bus;what location;"
     "which location;more than one location;multiple locations;other locations;how long of a drive;"
     "how long is the drive;how long to get there;miles from;miles away;which dealership;"
     "which store;where would i come;where do i go;where do i come;where should i go;come to where;"
     "find you;you guys located;located in;located at;located near"},
    {Cue::nothing, "not a place",
     "my address;email address;mail address;e mail address;my location;gps tracker;parking sensors;"
     "parking sensor;parking brake;parking lot;parking assist;parking camera;are you in stock;"
     "are you on drugs;the next to;where is my;where is my car;where are you getting;where did you;"
     "where are you from;located my;in my location;where is it made;i am close to;"
     "are you in charge;parking ticket;are you in the;how far can;how far does;how far along;"
     "how far back;how far will;how far apart;how far off;your email address;the pin;any location;"
     "address the"},
});
// clang-format on

}  // namespace

std::span<const CueRule> english_visit_cue_rules() {
  return rules;
}

}  // namespace kept::bot
