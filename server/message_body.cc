#include "server/message_body.h"

#include <algorithm>
#include <charconv>

#include "bot/phrase.h"
#include "bot/text.h"
#include "server/local_text.h"

namespace kept::server {
namespace {

using bot::Language;
namespace phrase = bot::phrase;

// More steps than people read are not kept.
constexpr std::size_t understood_max = 24;
constexpr std::size_t words_max = 120;

template <typename Write>
std::string written(Write write) {
  std::string text;
  write(text);
  return text;
}

void add_claims(JsonOut& out, const bot::Sentence& sentence) {
  out.begin_array("claims");
  for (const auto& claim : sentence.claims()) out.value(bot::to_string(claim.kind()));
  out.end_array();
}

std::string subtitle_of(const inventory::VehicleSpec& spec, Language language) {
  std::string text;
  const auto add = [&](std::string_view field, const std::string& value) {
    if (value.empty()) return;
    if (!text.empty()) text += " · ";
    text += phrase::word(language, field, value);
  };
  add("condition", spec.condition);
  add("body", spec.body);
  add("drivetrain", spec.drivetrain);
  return text;
}

// The parts, where there is more than one, and the total.
void add_price(JsonOut& out, const inventory::Price& price, Language language) {
  if (!price.known()) return;
  out.member("price", money_text(price.total()));
  if (price.total() == price.advertised) return;
  out.begin_array("price_parts");
  const auto part = [&](std::string_view name, inventory::Cents amount) {
    if (amount.value == 0) return;
    out.begin_object().member("label", phrase::word(language, "price_part", name));
    out.member("text", money_text(amount)).end_object();
  };
  part("advertised", price.advertised);
  part("dealer_fees", price.dealer_fees);
  part("adjustments", price.adjustments);
  part("installed_items", price.installed_items);
  out.end_array();
}

void add_vehicle_card(JsonOut& out, const bot::Card& card, const BodyScene& scene) {
  const auto& fact = *card.vehicle;
  const auto& spec = fact.vehicle->spec;
  out.begin_object().member("kind", "vehicle").member("stock_number", spec.stock_number);
  out.member("vin", spec.vin).member("title", inventory::title(spec));
  out.member("subtitle", subtitle_of(spec, scene.language));
  add_price(out, spec.price, scene.language);
  if (spec.odometer_miles >= 0) out.member("odometer", miles_text(spec.odometer_miles));
  if (!spec.body.empty()) out.member("body", spec.body);
  out.member("color", spec.exterior_color);
  if (!spec.images.empty()) out.member("image", spec.images.front());
  out.member("seen", written([&](std::string& text) {
               phrase::moment(text, scene.language, {fact.seen_local, scene.now_local});
             }));
  if (fact.held_by != bot::HeldBy::nobody) {
    out.member("held", fact.held_by == bot::HeldBy::asker ? "you" : "other");
  }
  if (fact.held_until && fact.held_by == bot::HeldBy::asker) {
    out.member("held_until", written([&](std::string& text) {
                 phrase::deadline(text, scene.language, {*fact.held_until, scene.now_local});
               }));
  }
  if (card.choice) out.member("choice", bot::choice_id(*card.choice));
  out.member("url", "/" + scene.rooftop->slug + "/vehicles/" + spec.stock_number).end_object();
}

void add_appointment_card(JsonOut& out, const bot::AppointmentFact& fact, const BodyScene& scene) {
  const auto local = [&](inventory::LocalMinute at) {
    return written([&](std::string& text) { phrase::day_time(text, scene.language, at); });
  };
  const auto& appointment = *fact.appointment;
  out.begin_object().member("kind", "appointment").member("code", code_text(appointment.code));
  out.member("local", local(fact.local)).member("salesperson", fact.staff.name);
  out.member("starts_at", to_rfc3339(appointment.span.start));
  out.member("ends_at", to_rfc3339(appointment.span.end));
  out.member("address", scene.rooftop->street + ", " + scene.rooftop->city);
  if (fact.vehicle) {
    const auto& spec = fact.vehicle->vehicle->spec;
    out.member("vehicle", inventory::title(spec)).member("stock_number", spec.stock_number);
  }
  if (fact.held_until) out.member("held_until", local(*fact.held_until));
  out.member("state", inventory::to_string(appointment.state)).end_object();
}

void add_holding(JsonOut& out, const std::vector<Holding>& holding) {
  if (holding.empty()) return;
  out.begin_array("holding");
  for (const auto& one : holding) {
    out.begin_object().member("stock_number", one.stock_number);
    out.member("until", to_rfc3339(one.until)).end_object();
  }
  out.end_array();
}

void append_number(std::string& to, std::int64_t value) {
  char digits[24];
  to.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

bool same_source(const bot::Evidence& one, const bot::Evidence& other) {
  return one.row() == other.row() && one.entry() == other.entry() &&
         one.seen_at() == other.seen_at();
}

bool is_repeated(const std::vector<bot::Evidence>& all, const bot::Evidence& one) {
  for (const auto& before : all) {
    if (&before == &one) return false;
    if (before.field() == one.field() && before.value() == one.value() &&
        same_source(before, one)) {
      return true;
    }
  }
  return false;
}

// "vehicle:7904 entry=7927 at=1795341179933"
void append_source(std::string& line, const bot::Evidence& evidence) {
  line += bot::to_string(evidence.row().table);
  line += ':';
  append_number(line, evidence.row().id);
  line += " entry=";
  append_number(line, evidence.entry());
  line += " at=";
  append_number(line, inventory::millis(evidence.seen_at()));
}

void add_claim(inventory::EntryBody& to, const bot::Claim& claim, std::string& line) {
  line = bot::to_string(claim.kind());
  line += ' ';
  append_source(line, claim.evidence().front());
  to.add("claim", line);
  const auto* source = &claim.evidence().front();
  for (const auto& evidence : claim.evidence()) {
    if (is_repeated(claim.evidence(), evidence)) continue;
    if (!same_source(*source, evidence)) {
      source = &evidence;
      line.clear();
      append_source(line, evidence);
      to.add("from", line);
    }
    line = evidence.field();
    line += ' ';
    line += evidence.value();
    to.add("evidence", line);
  }
}

}  // namespace

std::string assistant_body(const bot::Reply& reply, const BodyScene& scene) {
  constexpr std::size_t usual_size = 3000;
  JsonOut out(usual_size);
  out.begin_object().member("language", scene.language == Language::es ? "es" : "en");
  out.begin_array("sentences");
  for (const auto& sentence : reply.sentences) {
    out.begin_object().member("text", sentence.text());
    add_claims(out, sentence);
    out.end_object();
  }
  out.end_array();
  if (!reply.choices.empty()) {
    out.begin_array("choices");
    for (const auto& choice : reply.choices) {
      out.begin_object().member("id", bot::choice_id(choice)).member("label", choice.label);
      out.end_object();
    }
    out.end_array();
  }
  if (!reply.cards.empty()) {
    out.begin_array("cards");
    for (const auto& card : reply.cards) {
      if (card.vehicle) add_vehicle_card(out, card, scene);
      if (card.appointment) add_appointment_card(out, *card.appointment, scene);
    }
    out.end_array();
  }
  add_holding(out, scene.holding);
  return out.end_object().take();
}

std::string visitor_body(const bot::Meaning& meaning, std::string_view text) {
  constexpr std::size_t usual_size = 600;
  JsonOut out(usual_size);
  out.begin_object().begin_array("understood");
  const auto count = std::min(meaning.trace.size(), understood_max);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& step = meaning.trace[i];
    const auto begin = std::min<std::size_t>(step.begin, text.size());
    const auto words = text.substr(begin, step.end - step.begin);
    out.begin_object().member("conclusion", step.conclusion).member("rule", step.rule);
    out.member("words", bot::cut(words, words_max)).end_object();
  }
  return out.end_array().end_object().take();
}

std::string choice_body(std::string_view choice_id) {
  JsonOut out;
  return out.begin_object().member("choice", choice_id).end_object().take();
}

std::string_view tapped_choice(std::string_view body) {
  constexpr std::string_view start = "{\"choice\":\"";
  if (!body.starts_with(start)) return {};
  body.remove_prefix(start.size());
  return body.substr(0, body.find('"'));
}

inventory::EntryBody stated_claims(const bot::Reply& reply) {
  constexpr std::size_t usual_size = 1'000;
  inventory::EntryBody stated(usual_size);
  std::string line;
  for (const auto& sentence : reply.sentences) {
    for (const auto& claim : sentence.claims()) add_claim(stated, claim, line);
  }
  return stated;
}

void append_members(JsonOut& out, std::string_view body) {
  if (body.size() <= 2) return;
  out.raw(body.substr(1, body.size() - 2));
}

}  // namespace kept::server
