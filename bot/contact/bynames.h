// Words of everyday speech that people are named by.
#pragma once

#include "bot/word_list.h"

namespace kept::bot::contact {

// Words that people are named by and that say nothing as an answer to who they are. Those that do
// ("best", "early", "price", "fair", "good") are among `told_by_capital`.
inline constexpr auto named_by =
    "ace africa ama amber amparo angel angeles angelito apple arrow ash asia aspen aurora autumn "
    "baker bambi banner barber bard barker barley baron basil blessing comfort divine favor "
    "favour gift goodness miracle praise testimony bay bear beau belle berry bess "
    "birch bird birdie bishop blaze bloom blossom boone boston bow boyd breeze briar brock brook "
    "brooks buck bud buddy burger butterfly cairo camden camp candy cannon canyon captain "
    "cardinal carol carolina caspian castle cedar chance chandler chaplin chess china chip chuy "
    "cielo cinder cinnamon clay clement cleveland cliff cloud clover coal consuelo cookie coral "
    "cove crane cricket crisp crow cruz crystal cuba dahlia dakota dale dallas dandy dash dawn "
    "deacon dell delta destiny diamond dixie dolores domingo dove drake dream duchess duke dusty "
    "eagle earl ebony echo eden egypt ember emerald england engle ever evers excell faith falcon "
    "farmer farrow fate fawn fern ferry field fielding finch fisher flint flora florence flowers "
    "forest fortune foster fountain fox france freedom frost gage gale gardener garland garnet "
    "gates gem geneva gentle gentry georgia ginger glory goldman goose grace granger grant "
    "griffin grove gunner hail hale halo hamilton hammer harbor harmony harp hart haven hawk "
    "hawkins haze hazel heath heaven henna hickory hill hills holly honesty honey honor hope horn "
    "houston hull hunt hunter hurst india indiana indigo ireland iris island israel ivory ivy "
    "jackson jade jasmine jasper jefferson jester jet jewel jordan journey jubilee judge jules "
    "juniper jupiter justice karma keen kenya king kingsley kingston kite kitty knight lace lake "
    "lamb lance lane lark laurel lavender leaf legacy legend lemon leopard liberty lily lincoln "
    "lisbon london love lovely loyal lucky luna lupe lux luz lyric madison magnolia mamadou maple "
    "mar marina mark mars marsh marvel mason max meadow melody memphis mercy merit merry messiah "
    "mika milagros milan miller mills mink mint misty monk monroe montana moon moose mora morrow "
    "moss myrtle nectar nest nevada newton nieves night noble noel north nova novel oak oakley "
    "ocean olive onyx opal orchid orion orlando osprey otter owl pace page palmer panda pansy "
    "paris parish park parker patience patriot paz peace peach peaches pearl pebble penny pepper "
    "perry petal phoenix pierce pike pilar pine piper pippin pixie poe poet pope poppy porter "
    "potter prairie precious prince princess promise prosper providence queen quill rabbit rain "
    "rainbow raleigh raven ray rebel reed refugio remedios reverie reyes rhyme riddle rider ridge "
    "ripley river rivers robin rock rocket rocky rogue roman romance rome rook rosario rose "
    "rosemary rowan rowe royal royalty ruby rudder rush russet rusty sage sailor saint salem "
    "salvador sandy sapphire savage savanna sawyer scarlet scout selma serenity shadow shepherd "
    "shiloh siena sierra silk sincere skipper sky sloan smith snow socorro sol solace soledad "
    "solo sonnet sonny sparrow spencer spring star starling stellar sterling stetson stone storm "
    "summer summers sun sunny sunshine swan symphony tanner teal tempest temple tennessee tex "
    "texas thorn thorne thunder tiger timber topaz tower tracy treasure tree trinity triumph "
    "trooper truth tucker tulip turner tyler umber unique unity vale valentine valor vance velvet "
    "venice venus vesper victor victory vienna vince viola violet virginia virtue vogue wade "
    "wagner walker ward warrior washington waters waverly weaver webb webster wells west whisper "
    "wilder willow wind winner winter winters wisdom wise wolf wonder woods wren york young "
    "zen zephyr zion"_words;
inline constexpr auto told_by_capital =
    "best blue cash church day days early fair friday friend friends gold good hardy ivory less "
    "light lights "
    "little long love major may minor monday money moody peace power powers price quick red sharp "
    "short silver small street swift true ty"_words;
inline constexpr auto far_words = "li di vi min oz bo mo xi jo ji yi"_words;
}  // namespace kept::bot::contact
