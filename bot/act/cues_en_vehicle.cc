#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    // --- wanting a vehicle
    {Cue::want, "wish for a vehicle",
     "@i @wanting;@i am @looking;@looking;am @looking;@i need;@i want;need;want;wanting;looking;"
     "@i would like;would like;would love;would prefer;prefer;preferably;ideally;"
     "@i am in the market;in the market for;in the market;do you *1 have;do you *1 carry;"
     "do you sell;do you stock;you got any;you got a;got any;got a;got anything;have any;have a;"
     "have you got;you have any;you have a;you have anything;have anything;anything;something;any;"
     "is there one;do you have one;have one;got one;show me;send me;find me;let me see;"
     "can i see *1 your;what *2 do you have;what *3 you got;"
     "what have you;what do you have;which *3 do you have;how many *3 do you have;is there a;"
     "are there any;is there any;are there;any chance you have;what is available;what is in stock;"
     "what you have;what you got;see what;how much is a/an;how much are;how much for a/an;"
     "how much do *3 go for;how much does a/an;what does a/an *4 run;what does a/an *4 cost;"
     "price of a/an;price on a/an;price for a/an;cost of a/an;shopping for;hunting for;"
     "interested in a/an/any/some/your;interested in getting;interested in buying;considering a;"
     "considering an;thinking about a/an;thinking of getting;thinking about getting;"
     "thinking about buying;trying to find;trying to get;trying to buy;find;buy;purchase;"
     "get into a;must have;has to have;has to be;needs to be;need to be;must be;should have;"
     "should be;with;without;under;over;less than;more than;in stock;on the lot;options;selection;"
     "inventory;search;list;browse;can i get a;can i get an;cheapest;similar;like a;else;compare;"
     "whichever;either;or;open to"},
    {Cue::browse, "wish for some vehicle",
     "@i @wanting *1 a/another/some/new *2 @ride;@looking for a *2 @ride;@looking to buy;"
     "@looking to get;looking to purchase;want to buy;want to buy a *2 @ride;need a *2 @ride;"
     "need *2 @ride;want a *2 @ride;in the market for a *2 @ride;what do you have;"
     "what have you got;what you got;what you have;what do you got;what is available;"
     "what is in stock;what cars;what vehicles;what kind of cars;what kind of vehicles;"
     "what type of vehicles;which cars;what else do you have;what else you got;got anything;"
     "have anything;do you have anything;do you have any @rides;any @rides;show me your inventory;"
     "see your inventory;your inventory;browse your *2;show me what you *2;show me some @rides;"
     "show me @rides;show me everything;show me all;see what you have;see what you got;any deals;"
     "any specials;most expensive;priciest;"
     "cheapest @ride;cheapest thing;cheapest you have;cheapest one you have;"
     "newest @ride;newest thing;newest you have;newest one you have;"
     "something cheap;something reliable;something for my *2;something good;something small;"
     "something big;something nice;something sporty;something safe;something fun;something with;"
     "something under;something that;anything with;anything under;anything that;anything in;"
     "anything cheap;what would you recommend;what do you recommend;do you recommend;recommend a;"
     "recommend something;first @ride for my;"
     "@ride for my daughter/son/kid/teen/teenager/wife/husband/mom/family;do you have @rides;"
     "do you sell @rides;do you sell used @rides;what can i get for;good first car;family car;"
     "commuter car;work truck;beater;winter beater;new @ride;used @ride;used @rides;new @rides;"
     "looking at @rides;shopping for a *2 @ride;help me find a *3 @ride;find me a *2 @ride;"
     "help finding a *2 @ride;other options;more options;other @rides;different @rides;more @rides;"
     "anything else like *1;anything similar;something similar;what others;any others;"
     "any other ones;similar ones;more like it;more like that;another one like;something else;"
     "something different;see more;show me more;show me others;show me something"},
    {Cue::generic, "vehicle", "@ride;@rides"},
    {Cue::superlative, "superlative",
     "cheapest;newest;lowest;best;biggest;most;least;fastest;oldest;nicest"},
    {Cue::indifferent, "no preference",
     "do not care;does not matter;do not mind;no preference;not picky;whatever;any is fine;"
     "anything is fine;anything works;any of them;either is fine;open to anything;i am open;"
     "i am flexible;surprise me;not sure;do not know;no idea;idk;any color;any make;any model;"
     "up to you;you choose;you pick;doesnt matter"},
    {Cue::exclusion, "exclusion",
     "anything but;everything but;anything except;everything except;except;excluding;other than;"
     "but not;just not;just no;as long as it is not;anything besides;besides"},

    // --- a particular vehicle
    {Cue::vehicle_topic, "vehicle question",
     "how many miles;how much mileage;mileage;what is the mileage;odometer;how many owners;"
     "one owner;single owner;previous owners;price;pricing;cost;how much;how much is;how much does;"
     "what is the price;out the door;otd;out the door price;total price;final price;asking price;"
     "what are you asking;asking for;sticker price;window sticker;msrp;carfax;car fax;autocheck;"
     "history report;vehicle history;service history;maintenance records;service records;accident;"
     "accidents;any accidents;been in an accident;been in any accidents;been wrecked;clean title;"
     "salvage;rebuilt title;salvage title;title status;branded title;flood damage;frame damage;"
     "picture;pictures;photo;photos;pics;pic;more pictures;more pics;more photos;video;videos;"
     "walkaround;interior pics;available;still available;still there;still have;still for sale;"
     "still on the lot;been sold;sold yet;is sold;already sold;gone;in stock;on the lot;come with;"
     "comes with;warranty;any warranty;still under warranty;fees;doc fee;dealer fee;dealer fees;"
     "hidden fees;extra fees;any fees;addons;add ons;vin;vin number;what engine;engine;horsepower;"
     "how many cylinders;towing capacity;tow capacity;tow;cargo space;mpg;gas mileage;fuel economy;"
     "range;what color/colors;color;colors;what trim;trim;trim level;what year;what year is;"
     "condition;what condition;any damage;any scratches;scratches;dents;rust;tires;new tires;tread;"
     "how many keys;two keys;second key;spare key;spare tire;smoke free;smoker;smell;smoked in;"
     "rental;was it a rental;lemon;recall;recalls;open recalls;reliable;how many seats;"
     "how long *3 been on *2 lot;how long have you had;why *3 so cheap;why so cheap;"
     "what is wrong with;features;options does;specs;details;more info;more information;info;"
     "tell me more;tell me about;more details;stock number;inspected;inspection report;oil changes;"
     "timing belt;certified by;seats fold;fit in;fit my;leather or;how is the;does the;does that;"
     "is the;is that;has the;has that;was the;is that one;was that;did the;did that;can the;"
     "will the;would the;do the;are the;have the;any rust;floor mats;title;how fast;zero to;"
     "payload;bed length;wheelbase"},
    {Cue::vehicle_fact, "question on a particular vehicle",
     "tell me more about;more about number;more about the;how many miles *2 it;miles on it;"
     "miles on that;miles on this;miles on her;how much *3 it;how much is it;how much is that;"
     "how much is this;how much for it;how much for that;how much for this;price on it;price of it;"
     "price on that;price for it;what is it priced;what does it cost;how much does it;"
     "how much you want for it;how much do you want for;what do you want for;what are you asking;"
     "asking for it;is it;is it still;is that one;is this one;is that the;is this the;is he still;"
     "is she still;does it;does that one;does this one;does that have;does this have;has it;"
     "has it been;has it had;was it;was that one;did it;can it;will it;would it;it has;it have;"
     "it come;it still;that still;this still;is that still;is this still;is that;it available;"
     "that available;one available;one still;it still there;still got it;still have it;"
     "still have that;still have this;still got that;do you still;you still have the;"
     "you still got the;you still have;still available;still for sale;still there;still on the lot;"
     "been sold;sold yet;sold already;already sold;more pictures;more pics;more photos;"
     "any pictures;any pics;any photos;interior pics;see pictures;see pics;see photos;send pics;"
     "send pictures;send me pics;send me pictures;send me photos;send photos;send me a video;"
     "send a video;send me *1 carfax;pictures of it;pics of it;pictures of the;pics of the;"
     "photos of the;see the carfax;see a carfax;the carfax;a carfax;carfax;clean title;"
     "any accidents;accident free;any accident;been in an accident;been in any accidents;"
     "how many owners;one owner;out the door;otd;out the door price;otd price;doc fee;doc fees;"
     "dealer fee;dealer fees;what fees;any fees;any hidden fees;fees included;hidden fees;"
     "any addons;add ons;window sticker;vin number;what is the vin;the vin;what is the mileage;"
     "the mileage;what mileage;what color is;what trim;what year is it;what year is;"
     "still under warranty;factory warranty;under warranty;any warranty;promise *3 will be there;"
     "promise *4 there;promise *3 still be;promise *3 not sell;guarantee *4 there;"
     "guarantee *3 will be there;guarantee *3 still be;will *4 still be there;"
     "will *3 still be available;be there when i;make sure it is there;confirm it is there;"
     "confirm it is still;make sure it is still;tell me more about it;tell me more about that;"
     "tell me more about the;tell me about the;more info on the;more info on that;more info on it;"
     "more info about the;more information on the;info on the;info about the;details on the;"
     "details on that;details about the;information on the;information about the;"
     "question about the;questions about the;questions about that;question about a *4 on your;"
     "asking about the;asking about a *4 you;asking about that;curious about the;"
     "wondering about the;calling about the;writing about the;inquiring about the;wrong with it;"
     "why is it so cheap;catch with it;price include;does the price;is the price;is that price;"
     "that price include;is that the price;on your site;on your website;on the website;on the site;"
     "you have listed;you had listed;you list online;listed at;listed for;listed online;saw online;"
     "i saw;seen online;online price;the internet price;advertised;the ad;in your ad;your listing;"
     "your ad;the listing;what engine;any damage;any rust;any scratches;how many keys;"
     "how are the tires;how old are the tires;how is the interior;what is the price on;"
     "what is the price of the;what is the price for the;whats the price on;price on the;"
     "price of the;price for the;cost of the;how much is the;how much is that;how much for the;"
     "how much on the;how many miles on the;how many miles are on;how many miles does the;"
     "miles does the;the price on;do you have <one>;you have <one>;have you got <one>;"
     "you got <one>;you still have <one>;you guys have <one>;is there <one>;"
     "price of <one>;price on <one>;price for <one>;cost of <one>;how much is/for/on <one>;"
     "which has;which one has;which of these;which of those;info on <one>;info about <one>;"
     "details on <one>;details of <one>;tell me about <one>;"
     "more about <one>;questions about <one>;question about <one>"},
    {Cue::about_it, "question about it",
     "does number;does option;is number;is option;^ does *3 have;^ does *3 come;^ do *2 come with;"
     "^ is it;^ is that;^ is this;^ is the;^ does it;^ does that;^ does this;^ does the;^ has it;"
     "^ has the;^ was it;^ was the;^ did it;^ can it;^ will it;^ it has;^ and is it;^ and does it;"
     "^ and <one> $;^ and the <one> $;^ what about <one>;^ what about the <one>;"
     "^ how about <one>;^ how about the <one>;^ is <one>;"
     "and/so/but/also/ok/hi/hey/hello is <one>;does/has/was/did/will/can <one>;"
     "^ do the;^ are the;^ is there a *3 in it;^ would it;is it a;does it have;does it come;"
     "does it has;do it have;it have;it come with;is that one;is that a;is the;does the;"
     "does that one;does that one have;has that;is it;that one have;is this one;has the;did the;"
     "was the;will the;can the;are the *4 @ride"},
    {Cue::nothing, "of no vehicle",
     "does the *2 come in;does it come in;do they come in;it has to;it have to;what is the;"
     "how is the;where is the;when is the;who is the;what is that;who is that;what are the;"
     "where are the;is the dealership;is the store;is the lot;is the showroom;is the service;"
     "is the office;does the dealership;the price range;is the parts;is the best way;"
     "is the best time;what is the best *2;is the manager;is the place;is the sales;"
     "what is the deal;is the sale;are the hours;what are the *2 hours;is that ok;is that fine;"
     "is that possible;is that good;is that cool;is that alright;is it ok;is it possible;"
     "is it fine;is it alright;is it cool if;is it too late;is it safe to;is that too late;"
     "is that too early;is that an option;is that something;is it you;is this a real;is this a bot;"
     "is this a person;is this a robot;is this a human;is this real;is this an;is this automated;"
     "is this chat;is this the dealership;is this a machine;is this a computer;is this ai;"
     "is this the;is this still;is this gonna;is it free;is it hard;is it easy;will it work;"
     "will that work;would that work;does that work;does that sound;is that a problem;is it worth;"
     "is it a person;is it a bot;does it matter;is it going to rain;is there anyone;"
     "is there someone;is there somebody;is there a person;is there a human;is it true;"
     "is that true;is that you;was it you;can it wait;is it bad;is it normal;is it covered"},
    {Cue::pick, "choice",
     "@i will take;@i want;@i choose;@i pick;@i like;@i love;@i am interested in;interested in;"
     "going with;@i will go with;let us go with;go with;let us do;hold;hold *3 for me;reserve;"
     "put a hold on;put me down for;set aside;save;keep;dibs on;give me;@i would like;"
     "@i would prefer;looking at;@i was looking at;been looking at;been eyeing;@i saw;@i mean;"
     "i meant;@i prefer;sold on;like the look of;leaning toward;leaning towards;drive;see;come see;"
     "take a look at;check out;test drive;look at;about;regarding;the;that;those;switch to;"
     "change to;rather have"},
    {Cue::pick_one, "choice of one",
     "the *2 one;^ the cheapest $;^ the newest $;^ the cheaper $;^ the newer $;@i will take it;"
     "@i will take that one;@i will take that;@i will take this;i want it;@i want that one;"
     "@i want this one;@i want that;@i want to buy it;i want to buy that;that one;this one;"
     "that one please;the one;@i like it;@i like that one;@i love it;@i love that one;"
     "hold it for me;hold it;hold that one;hold that;hold on to it;hold onto it;reserve it;"
     "reserve that one;put a hold on it;put it on hold;put that on hold;put a hold on that;"
     "put it aside;set it aside;save it for me;save that one;keep it for me;@i am interested in it;"
     "@i am interested in that;@i am interested in that one;interested in it;"
     "interested in that one;interested in this one;interested in this;interested in the one;"
     "let us go with that;go with that one;go with that;let us do that one;the same one;dibs;"
     "mark it as sold to me;ill buy it;@i will buy it"},
    {Cue::nothing, "hold, not a car",
     "hold on;on hold;hold up;hold your horses;put me on hold;i was on hold;hold please;hold a sec;"
     "been on hold;hold the line;the one by;the one on;that one on;that one day;the way;"
     "that one time;the one that;is that one on"},
});
// clang-format on

}  // namespace

std::span<const CueRule> english_vehicle_cue_rules() {
  return rules;
}

}  // namespace kept::bot
