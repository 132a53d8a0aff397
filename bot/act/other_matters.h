// Words that speak for an act elsewhere, in what is said of matters that are none of ours: what one
// is called, what is called off, left or kept elsewhere.
#pragma once

#include "bot/act/cue.h"
#include "bot/lexicon/tables.h"

namespace kept::bot {

// What people subscribe to and call off elsewhere.
inline constexpr auto services =
    "netflix hulu spotify youtube paramount peacock disney hbo showtime starz espn audible pandora "
    "siriusxm sirius tinder bumble hinge facebook instagram tiktok twitter snapchat reddit "
    "linkedin whatsapp onlyfans patreon twitch doordash grubhub instacart comcast xfinity verizon "
    "tmobile sprint spectrum directv zillow podcast podcasts magazine newspaper streaming gym "
    "gimnasio craigslist ebay etsy nextdoor amazon prime costco tv cable internet wifi"_words;

// The call at the token is no ringing up: "call me crazy", "don't call me Shirley", "don't call it
// a minivan".
bool calls_names(const Text& text, const LexiconTables& lexicon, std::size_t call);

// The word is an opinion of oneself rather than a name: "call me paranoid".
bool is_opinion(const Text& text, std::size_t i);

// An appointment with somebody else is spoken of.
bool names_others_visit(const Text& text);

// The cue is of such a call, or of somebody else's appointment: "my hair appointment", "cita con el
// dentista".
bool is_of_other_matter(const Text& text, const LexiconTables& lexicon, const CueHit& hit);

}  // namespace kept::bot
