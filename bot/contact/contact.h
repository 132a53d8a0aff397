// Finds a visitor's own name, phone number, e-mail address and the code of their booking.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bot/lexicon/number.h"
#include "bot/lexicon/tables.h"
#include "bot/text.h"

namespace kept::bot::contact {

// Marks of tokens in the list of those that are taken: letters that spell a word are free for a
// name.
inline constexpr std::uint8_t taken_as_contact = 1;
inline constexpr std::uint8_t taken_as_letters = 2;

struct Found {
  std::string value;
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
  std::string_view rule;
};

// E.164: "+1" and ten digits, written or spoken, or a number of another country written with its
// "+".
std::vector<Found> find_phones(const Text& text, const LexiconTables& lexicon);

// What is written as a phone number is and can be none. `taken` marks tokens of phones and codes.
std::optional<Found> find_wrong_phone(const Text& text, std::span<const std::uint8_t> taken);

// Lower case, spoken "at" and "dot" resolved.
std::vector<Found> find_emails(const Text& text, const LexiconTables& lexicon);

// The words before it say that it is a way to reach them: "my number is".
bool said_to_reach(const Text& text, std::size_t at);

// The code of a booking, upper case without its dash: "ABCD-2345". `expected`: it was asked for, so
// what could as well be something else is taken for one. `reached`: a way to reach them stands
// beside it, so that digits alone may be one, too.
std::optional<Found> find_booking_code(const Text& text, bool expected, bool reached = false);

// A name that its own words introduce: "my name is Ana Ruiz", "soy Ana", "Ana here".
// `taken` marks tokens of phones and addresses.
std::optional<Found> find_introduced_name(const Text& text, const LexiconTables& lexicon,
                                          std::span<const std::uint8_t> taken);

// A name that is the answer to a question for it: "Ana", "sure, Ana Ruiz".
std::optional<Found> find_answered_name(const Text& text, const LexiconTables& lexicon,
                                        std::span<const std::uint8_t> taken);

// An answer that is all a name, though its words mean something else elsewhere: "So Young Kim",
// "d a r n e l l", "Tuesday", "for Lorenzo".
std::optional<Found> find_bare_name(const Text& text, const LexiconTables& lexicon,
                                    std::span<const std::uint8_t> taken);

// An answer that is all a name, of words that are known from other talk: "its under hill", "mr
// white", "serenity parker thanks".
std::optional<Found> find_name_alone(const Text& text, const LexiconTables& lexicon,
                                     std::span<const std::uint8_t> taken);

// An answer that begins with a name and goes on without a pause, as it is dictated: "yeah its grace
// and can you tell me".
std::optional<Found> find_name_run_on(const Text& text, const LexiconTables& lexicon,
                                      std::span<const std::uint8_t> taken);

// A name at the end, where nobody but the visitor would be named: "saturday at 11, Phuong".
std::optional<Found> find_signed_name(const Text& text, const LexiconTables& lexicon,
                                      std::span<const std::uint8_t> taken);

// An answer that ends with a name behind a pause: "same as last time, Bill".
std::optional<Found> find_name_at_end(const Text& text, const LexiconTables& lexicon,
                                      std::span<const std::uint8_t> taken);

// An answer that ends with a name and no sign before it, as it is dictated: "hang on ok carla
// wynn", "this sounds weird but its rocket".
std::optional<Found> find_name_dictated_last(const Text& text, const LexiconTables& lexicon,
                                             std::span<const std::uint8_t> taken);

// An answer, where all that is said is a first name and what can only go with it: "Sue Li".
std::optional<Found> find_sure_name(const Text& text, const LexiconTables& lexicon,
                                    std::span<const std::uint8_t> taken);

// A name that stands before or after a phone number or an address: "Ana 614 555 0133".
std::optional<Found> find_name_beside_contact(const Text& text, const LexiconTables& lexicon,
                                              std::span<const std::uint8_t> taken);

}  // namespace kept::bot::contact
