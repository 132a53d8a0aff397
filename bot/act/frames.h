// What is meant by how a clause is built rather than by one phrase in it. Each gives the words that
// say so, or none (first == last).
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// Wants somebody of the house, or asks whether somebody is there.
Ground find_wish_for_person(const Case& c);

// The same, where it may as well be only a way to ask: "can someone help me".
Ground find_call_for_help(const Case& c);

// Asks whether it is a machine that answers.
Ground find_bot_question(const Case& c);

// Bad words about us.
Ground find_complaint(const Case& c);

// A promise that we broke, or a wait in vain.
Ground find_broken_word(const Case& c);

// What went wrong with us, told as plain facts.
Ground find_bad_experience(const Case& c);

// Of whatever is found to be wrong with a car by how that is told.
inline constexpr std::string_view breakdown_rule = "breakdown";

// What we did badly to a car or a customer, or ask again and again.
Ground find_poor_work(const Case& c);

// A car or a part of it gives up: "the escape just bucks", "tire light on".
Ground find_breakdown(const Case& c);

// What is wrong with a car as its driver sees or hears it, or as a letter says it.
Ground find_symptom(const Case& c);

// Told of a part of a car, where nothing else is made of the message.
Ground find_doubtful_symptom(const Case& c);

// The house or its people did not do what they should, where nothing else is made of the message.
Ground find_doubtful_complaint(const Case& c);

// Says something kind or idle that is no business: the weather, a wish, how one is.
Ground find_chitchat(const Case& c);

// Wants what we hold of them erased.
Ground find_erasure(const Case& c);

// "don't delete anything", "nobody said cancel": nothing is to be undone.
Ground find_taking_back(const Case& c);

// Wants no more calls, texts or mails.
Ground find_stop(const Case& c);

// Refuses a name, a number or an address.
Ground find_withheld_contact(const Case& c);

// Asks for what we do not handle, or orders the machine about.
Ground find_out_of_scope(const Case& c);

// Of what find_out_of_scope found: the words in which no car and no price is meant, as in an order
// to pretend; empty when there are none.
Ground foreign_words(const Case& c);

// Adds a yes or no with which the message begins, behind words that only lead up to it.
void find_lead_answer(Case& c);

// Adds, under the question whether it drives, an answer that says how far it does.
void find_drivable_answer(Case& c);

// Adds all but the call for help to the cues of the case.
void find_frames(Case& c);

inline bool found(const Ground& ground) {
  return ground.first < ground.last;
}

}  // namespace kept::bot
