// Rules of names that several readers of names share.
#pragma once

#include "bot/contact/name_reader.h"

namespace kept::bot::contact {

// What is said of the name behind it: again in full, put right, spelled by letters.
Found mended(const Text& text, const NameReader& reader, Found name);

// "first name Ken, last name Nakamura", in either order.
std::optional<Found> parted_name(const Text& text, const NameReader& reader);

// "Lee. Bruce Lee.": the last name, then both.
std::optional<Found> said_twice(const Text& text, const NameReader& reader, std::size_t at);

// "Young, Sam": the last name first, as on a form.
std::optional<Found> turned_round(const Text& text, const NameReader& reader, const Found& name);

// "[name] Hyejin Park [cell] …", "customer: Brandi Stokes", "<Ana Ruiz> <ana@ruiz.com>": the
// heading of a form, or its signs, begin at the token.
std::optional<Found> headed_name(const Text& text, const NameReader& reader, std::size_t at);

// "Sam here", "Sean again, 978 …", "it's me again, Mo"
std::optional<Found> presented_at(const Text& text, const LexiconTables& lexicon,
                                  const NameReader& reader, std::size_t at);

// "… still there? - Wes", "… Thanks, Ludmila": below what is said. `loosely`: behind a comma as
// well, where nobody but the visitor would be named.
std::optional<Found> signed_name(const Text& text, const LexiconTables& lexicon,
                                 const NameReader& reader, bool loosely);

}  // namespace kept::bot::contact
