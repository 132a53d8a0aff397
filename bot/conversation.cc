// The durable form: "1" (the version), then for each part that differs from a fresh state a tag
// letter and its value. A number is written in decimal and closed by ";", a text is its length as a
// number followed by its bytes, a list its size followed by its items, a group ends in ".".
// Compact, readable enough for a person with this page beside it, and read in one pass.
#include "bot/conversation.h"

#include <array>
#include <string>

#include "bot/packing.h"

namespace kept::bot {
namespace {

using TextList = std::vector<std::string>;
constexpr std::array<TextList ListFields::*, 11> list_fields = {
    &ListFields::make,           &ListFields::model,      &ListFields::trim,
    &ListFields::body,           &ListFields::condition,  &ListFields::exterior_color,
    &ListFields::interior_color, &ListFields::drivetrain, &ListFields::fuel,
    &ListFields::transmission,   &ListFields::feature,
};
constexpr std::array<Range Criteria::*, 5> range_fields = {
    &Criteria::year, &Criteria::price, &Criteria::odometer, &Criteria::mpg, &Criteria::seats};

// Tags of a criteria group: a-k wanted lists, A-K excluded lists, s-w minima, S-W maxima.
void pack(Packer& packer, const Criteria& criteria) {
  auto text = [&](const std::string& one) { packer.text(one); };
  for (std::size_t i = 0; i < list_fields.size(); ++i) {
    const TextList& want = criteria.want.*list_fields[i];
    if (!want.empty()) {
      packer.out += static_cast<char>('a' + i);
      packer.list(want, text);
    }
    const TextList& exclude = criteria.exclude.*list_fields[i];
    if (!exclude.empty()) {
      packer.out += static_cast<char>('A' + i);
      packer.list(exclude, text);
    }
  }
  for (std::size_t i = 0; i < range_fields.size(); ++i) {
    packer.number(static_cast<char>('s' + i), (criteria.*range_fields[i]).min);
    packer.number(static_cast<char>('S' + i), (criteria.*range_fields[i]).max);
  }
  packer.number('o', criteria.ordinal);
  if (criteria.vin) packer.text('y', *criteria.vin);
  if (criteria.stock_number) packer.text('z', *criteria.stock_number);
  packer.out += '.';
}

std::int64_t minutes(LocalMinute at) {
  return at.time_since_epoch().count();
}
LocalMinute local(std::int64_t minutes) {
  return LocalMinute{std::chrono::minutes{minutes}};
}

void pack(Packer& packer, const When& when) {
  if (when.start) packer.number('s', std::optional(minutes(*when.start)));
  if (when.end) packer.number('e', std::optional(minutes(*when.end)));
  packer.number('g', std::optional(static_cast<std::int64_t>(when.grain)));
  packer.number('o', static_cast<std::int64_t>(when.open));
  packer.flag('d', when.said_date);
  packer.flag('t', when.said_time);
  packer.out += '.';
}

void pack(Packer& packer, const OfferedSlot& slot) {
  packer.number(inventory::millis(slot.start));
  packer.number(minutes(slot.local));
}

void pack(Packer& packer, const Choice& choice) {
  packer.number(static_cast<std::int64_t>(choice.kind));
  packer.number(choice.value);
  packer.text(choice.label);
}

void pack(Packer& packer, Topic topic) {
  packer.number(static_cast<std::int64_t>(topic));
}

template <typename List>
void pack_list(Packer& packer, char tag, const List& items) {
  if (items.empty()) return;
  packer.out += tag;
  packer.list(items, [&](const auto& one) { pack(packer, one); });
}

template <typename Id>
void pack_ids(Packer& packer, char tag, const std::vector<Id>& ids) {
  if (ids.empty()) return;
  packer.out += tag;
  packer.list(ids, [&](Id id) { packer.number(id.value); });
}

bool unpack_list(Unpacker& in, Criteria& criteria, char tag) {
  auto texts = [&] { return in.list([&] { return in.text(); }); };
  if (tag >= 'a' && tag < 'a' + static_cast<int>(list_fields.size())) {
    criteria.want.*list_fields[static_cast<std::size_t>(tag - 'a')] = texts();
    return true;
  }
  if (tag >= 'A' && tag < 'A' + static_cast<int>(list_fields.size())) {
    criteria.exclude.*list_fields[static_cast<std::size_t>(tag - 'A')] = texts();
    return true;
  }
  return false;
}

Criteria unpack_criteria(Unpacker& in) {
  Criteria criteria;
  for (char tag = in.tag(); tag != '.' && in.good(); tag = in.tag()) {
    if (unpack_list(in, criteria, tag)) continue;
    if (tag >= 's' && tag < 's' + static_cast<int>(range_fields.size())) {
      (criteria.*range_fields[static_cast<std::size_t>(tag - 's')]).min = in.number();
    } else if (tag >= 'S' && tag < 'S' + static_cast<int>(range_fields.size())) {
      (criteria.*range_fields[static_cast<std::size_t>(tag - 'S')]).max = in.number();
    } else if (tag == 'o') {
      criteria.ordinal = static_cast<int>(in.number());
    } else if (tag == 'y') {
      criteria.vin = in.text();
    } else if (tag == 'z') {
      criteria.stock_number = in.text();
    } else {
      in.fail();
    }
  }
  return criteria;
}

When unpack_when(Unpacker& in) {
  When when;
  for (char tag = in.tag(); tag != '.' && in.good(); tag = in.tag()) {
    switch (tag) {
      case 's':
        when.start = local(in.number());
        break;
      case 'e':
        when.end = local(in.number());
        break;
      case 'g':
        when.grain = in.enumerated(Grain::week);
        break;
      case 'o':
        when.open = in.enumerated(Open::before);
        break;
      case 'd':
        when.said_date = true;
        break;
      case 't':
        when.said_time = true;
        break;
      default:
        in.fail();
    }
  }
  return when;
}

OfferedSlot unpack_slot(Unpacker& in) {
  OfferedSlot slot;
  slot.start = inventory::from_millis(in.number());
  slot.local = local(in.number());
  return slot;
}

Choice unpack_choice(Unpacker& in) {
  Choice choice;
  choice.kind = in.enumerated(Choice::Kind::year_meant);
  choice.value = in.number();
  choice.label = in.text();
  return choice;
}

template <typename Id>
std::vector<Id> unpack_ids(Unpacker& in) {
  return in.list([&] { return Id{in.number()}; });
}

bool unpack_flag(ConversationState& state, char tag) {
  switch (tag) {
    case 'M':
      state.moving = true;
      return true;
    case 'V':
      state.visiting = true;
      return true;
    case 'F':
      state.confirmed = true;
      return true;
    case 'K':
      state.asks_to_book = true;
      return true;
    case 'N':
      state.name_known = true;
      return true;
    case 'C':
      state.contact_known = true;
      return true;
    case 'D':
      state.contact_declined = true;
      return true;
    case 'A':
      state.contact_asked = true;
      return true;
    case 'B':
      state.contact_asked_again = true;
      return true;
    case 'G':
      state.greeted = true;
      return true;
    case 'S':
      state.looked_again = true;
      return true;
    default:
      return false;
  }
}

// What stands of the lot: the wish and the vehicles. False: another part.
bool unpack_lot(Unpacker& in, ConversationState& state, char tag) {
  switch (tag) {
    case 'w':
      state.wish = unpack_criteria(in);
      return true;
    case 's':
      state.shown = unpack_ids<inventory::VehicleId>(in);
      return true;
    case 'k':
      state.shown_skip = static_cast<int>(in.number());
      return true;
    case 'v':
      state.vehicle = inventory::VehicleId{in.number()};
      return true;
    case 'y':
      state.dropped = inventory::VehicleId{in.number()};
      return true;
    case 'j':
      state.inquiry.about = unpack_criteria(in);
      return true;
    case 'm':
      state.inquiry.topics = in.list([&] { return in.enumerated(Topic::title); });
      return true;
    case 'g':
      state.sought = inventory::VehicleId{in.number()};
      return true;
    case 'p':
      state.priced = unpack_ids<inventory::VehicleId>(in);
      return true;
    default:
      return false;
  }
}

void unpack_part(Unpacker& in, ConversationState& state, char tag) {
  if (unpack_lot(in, state, tag)) return;
  switch (tag) {
    case 'l':
      state.language = in.enumerated(Language::es);
      break;
    case 'a':
      state.asked = in.enumerated(Asked::which_booked);
      break;
    case 'q':
      state.asked_seq = in.number();
      break;
    case 'i':
      state.kind = in.enumerated(inventory::AppointmentKind::service);
      break;
    case 't':
      state.time_wish = in.list([&] { return unpack_when(in); });
      break;
    case 'E':
      state.ruled_out = in.list([&] { return unpack_when(in); });
      break;
    case 'R':
      state.moved_from = local(in.number());
      break;
    case 'T':
      state.codes_told = unpack_ids<inventory::AppointmentId>(in);
      break;
    case 'P':
      state.picking = in.enumerated(Finding::to_tell);
      break;
    case 'o':
      state.offered = in.list([&] { return unpack_slot(in); });
      break;
    case 'c':
      state.chosen = unpack_slot(in);
      break;
    case 'b':
      state.appointment = inventory::AppointmentId{in.number()};
      break;
    case 'f':
      state.offer = in.enumerated(Offer::number_meant);
      break;
    case 'n':
      state.finding = in.enumerated(Finding::to_tell);
      break;
    case 'e':
      state.code = in.text();
      break;
    case 'x':
      state.unanswered = in.text();
      break;
    case 'r':
      state.car_meant = in.text();
      break;
    case 'z':
      state.cancelled = inventory::AppointmentId{in.number()};
      break;
    case 'u':
      state.not_understood = static_cast<int>(in.number());
      break;
    case 'd':
      state.tasks_told = unpack_ids<inventory::TaskId>(in);
      break;
    case 'h':
      state.choices = in.list([&] { return unpack_choice(in); });
      break;
    default:
      in.fail();
  }
}

}  // namespace

std::string encode(const ConversationState& state) {
  Packer packer;
  packer.out.reserve(512);
  packer.out += '1';
  packer.number('l', static_cast<std::int64_t>(state.language));
  packer.number('a', static_cast<std::int64_t>(state.asked));
  packer.number('q', state.asked_seq);
  if (!state.wish.empty()) {
    packer.out += 'w';
    pack(packer, state.wish);
  }
  pack_ids(packer, 's', state.shown);
  packer.number('k', std::int64_t{state.shown_skip});
  packer.id('v', state.vehicle);
  if (!state.inquiry.about.empty()) {
    packer.out += 'j';
    pack(packer, state.inquiry.about);
  }
  pack_list(packer, 'm', state.inquiry.topics);
  packer.id('g', state.sought);
  packer.number('i', static_cast<std::int64_t>(state.kind));
  pack_list(packer, 't', state.time_wish);
  pack_list(packer, 'E', state.ruled_out);
  pack_list(packer, 'o', state.offered);
  if (state.chosen) {
    packer.out += 'c';
    pack(packer, *state.chosen);
  }
  packer.id('b', state.appointment);
  if (state.moved_from) packer.number('R', std::optional(minutes(*state.moved_from)));
  pack_ids(packer, 'T', state.codes_told);
  packer.number('f', static_cast<std::int64_t>(state.offer));
  packer.number('n', static_cast<std::int64_t>(state.finding));
  packer.number('P', static_cast<std::int64_t>(state.picking));
  packer.text('e', state.code);
  packer.text('x', state.unanswered);
  packer.text('r', state.car_meant);
  packer.id('z', state.cancelled);
  packer.id('y', state.dropped);
  packer.flag('M', state.moving);
  packer.flag('V', state.visiting);
  packer.flag('F', state.confirmed);
  packer.flag('K', state.asks_to_book);
  packer.flag('N', state.name_known);
  packer.flag('C', state.contact_known);
  packer.flag('D', state.contact_declined);
  packer.flag('A', state.contact_asked);
  packer.flag('B', state.contact_asked_again);
  packer.flag('G', state.greeted);
  packer.flag('S', state.looked_again);
  packer.number('u', std::int64_t{state.not_understood});
  pack_ids(packer, 'd', state.tasks_told);
  pack_ids(packer, 'p', state.priced);
  pack_list(packer, 'h', state.choices);
  return std::move(packer.out);
}

std::optional<ConversationState> decode(std::string_view text) {
  if (!text.starts_with('1')) return std::nullopt;
  Unpacker in(text.substr(1));
  ConversationState state;
  while (!in.done()) {
    char tag = in.tag();
    if (!unpack_flag(state, tag)) unpack_part(in, state, tag);
  }
  // Parts in another order, or written twice, are no work of encode's.
  if (!in.good() || encode(state) != text) return std::nullopt;
  return state;
}

}  // namespace kept::bot
