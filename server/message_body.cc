#include "server/message_body.h"

#include <algorithm>
#include <charconv>

#include "bot/phrase.h"
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
  for (const auto& claim : sentence.claims()) {
    out.begin_object().member("kind", bot::to_string(claim.kind()));
    out.member("subject", bot::to_string(claim.subject()));
    out.member("seen_at", to_rfc3339(claim.seen_at())).member("entry", claim.entry()).end_object();
  }
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

void add_price(JsonOut& out, const inventory::Price& price) {
  if (!price.known()) {
    out.key("price").null();
    out.begin_array("price_parts").end_array();
    return;
  }
  out.member("price", money_text(price.total()));
  out.begin_array("price_parts");
  const auto part = [&](std::string_view label, inventory::Cents amount) {
    if (amount.value == 0) return;
    out.begin_object().member("label", label).member("text", money_text(amount)).end_object();
  };
  part("Advertised price", price.advertised);
  part("Dealer fees", price.dealer_fees);
  part("Adjustments", price.adjustments);
  part("Installed items", price.installed_items);
  out.end_array();
}

void add_vehicle_card(JsonOut& out, const bot::Card& card, const BodyScene& scene) {
  const auto& fact = *card.vehicle;
  const auto& spec = fact.vehicle->spec;
  out.begin_object().member("kind", "vehicle").member("stock_number", spec.stock_number);
  out.member("vin", spec.vin).member("title", inventory::title(spec));
  out.member("subtitle", subtitle_of(spec, scene.language));
  add_price(out, spec.price);
  out.text_or_null("odometer", spec.odometer_miles < 0 ? "" : miles_text(spec.odometer_miles));
  out.member("color", spec.exterior_color);
  out.text_or_null("image", spec.images.empty() ? "" : spec.images.front());
  out.member("seen", written([&](std::string& text) {
               phrase::moment(text, scene.language, {fact.seen_local, scene.now_local});
             }));
  out.key("held");
  if (fact.held_by == bot::HeldBy::nobody) {
    out.null();
  } else {
    out.value(fact.held_by == bot::HeldBy::asker ? "you" : "other");
  }
  out.key("held_until");
  if (fact.held_until && fact.held_by == bot::HeldBy::asker) {
    out.value(written([&](std::string& text) {
      phrase::deadline(text, scene.language, {*fact.held_until, scene.now_local});
    }));
  } else {
    out.null();
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
  out.member("local", local(fact.local)).member("salesperson", fact.staff_name);
  out.member("address", scene.rooftop->street + ", " + scene.rooftop->city);
  out.text_or_null("vehicle",
                   fact.vehicle ? inventory::title(fact.vehicle->vehicle->spec) : std::string{});
  out.text_or_null("held_until", fact.held_until ? local(*fact.held_until) : std::string{});
  out.member("state", inventory::to_string(appointment.state)).end_object();
}

void append_number(std::string& to, std::int64_t value) {
  char digits[24];
  to.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

// "vehicle:7904 status entry=7927 at=1795341179933 available"
std::string evidence_line(const bot::Evidence& evidence) {
  constexpr std::size_t besides_value = 80;
  std::string line;
  line.reserve(besides_value + evidence.value().size());
  line += bot::to_string(evidence.row().table);
  line += ':';
  append_number(line, evidence.row().id);
  line += ' ';
  line += evidence.field();
  line += " entry=";
  append_number(line, evidence.entry());
  line += " at=";
  append_number(line, inventory::millis(evidence.seen_at()));
  line += ' ';
  line += evidence.value();
  return line;
}

}  // namespace

std::string assistant_body(const bot::Reply& reply, const BodyScene& scene) {
  constexpr std::size_t usual_size = 3000;
  JsonOut out(usual_size);
  out.begin_object().begin_array("sentences");
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
  return out.end_object().take();
}

std::string visitor_body(const bot::Meaning& meaning, std::string_view text) {
  JsonOut out;
  out.begin_object().begin_array("understood");
  const auto count = std::min(meaning.trace.size(), understood_max);
  for (std::size_t i = 0; i < count; ++i) {
    const auto& step = meaning.trace[i];
    const auto begin = std::min<std::size_t>(step.begin, text.size());
    const auto length = std::min<std::size_t>(step.end - step.begin, words_max);
    out.begin_object().member("conclusion", step.conclusion).member("rule", step.rule);
    out.member("words", text.substr(begin, length)).end_object();
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

std::vector<inventory::StatedClaim> stated_claims(const bot::Reply& reply) {
  std::vector<inventory::StatedClaim> stated;
  for (const auto& sentence : reply.sentences) {
    for (const auto& claim : sentence.claims()) {
      inventory::StatedClaim line;
      line.evidence.reserve(claim.evidence().size());
      line.kind = bot::to_string(claim.kind());
      line.subject = bot::to_string(claim.subject());
      line.entry = claim.entry();
      line.seen_at = claim.seen_at();
      for (const auto& evidence : claim.evidence()) {
        auto piece = evidence_line(evidence);
        const bool known =
            std::find(line.evidence.begin(), line.evidence.end(), piece) != line.evidence.end();
        if (!known) line.evidence.push_back(std::move(piece));
      }
      stated.push_back(std::move(line));
    }
  }
  return stated;
}

void append_members(JsonOut& out, std::string_view body) {
  if (body.size() <= 2) return;
  out.raw(body.substr(1, body.size() - 2));
}

}  // namespace kept::server
