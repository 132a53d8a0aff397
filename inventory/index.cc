#include "inventory/index.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace kept::inventory {
namespace {

constexpr std::int32_t unknown = -1;
constexpr std::int32_t number_max = std::numeric_limits<std::int32_t>::max();

constexpr std::size_t word_of(std::uint32_t slot) {
  return slot / 64;
}
constexpr std::uint64_t bit_of(std::uint32_t slot) {
  return std::uint64_t{1} << (slot % 64);
}

using Bits = std::vector<std::uint64_t>;

void set_bit(Bits& bits, std::uint32_t slot, bool on) {
  if (word_of(slot) >= bits.size()) {
    if (!on) return;
    bits.resize(word_of(slot) + 1);
  }
  if (on) {
    bits[word_of(slot)] |= bit_of(slot);
  } else {
    bits[word_of(slot)] &= ~bit_of(slot);
  }
}

void add(Bits& to, const Bits& from) {
  if (to.size() < from.size()) to.resize(from.size());
  for (std::size_t i = 0; i < from.size(); ++i) to[i] |= from[i];
}

void keep(Bits& to, const Bits& from) {
  const auto both = std::min(to.size(), from.size());
  for (std::size_t i = 0; i < both; ++i) to[i] &= from[i];
  std::fill(to.begin() + static_cast<std::ptrdiff_t>(both), to.end(), std::uint64_t{0});
}

void drop(Bits& to, const Bits& from) {
  const auto both = std::min(to.size(), from.size());
  for (std::size_t i = 0; i < both; ++i) to[i] &= ~from[i];
}

// What of `bits` is in neither; nothing when none is. All three have one size.
std::optional<Bits> without(const Bits& bits, const Bits& one, const Bits& other) {
  const auto rest = [&](std::size_t i) { return bits[i] & ~(one[i] | other[i]); };
  std::size_t first = 0;
  while (first < bits.size() && rest(first) == 0) ++first;
  if (first == bits.size()) return std::nullopt;
  Bits left(bits.size());
  for (auto i = first; i < bits.size(); ++i) left[i] = rest(i);
  return left;
}

// Four words from `at` on; what is not there is zero.
std::array<std::uint64_t, 4> block_of(const Bits& bits, std::size_t at) {
  std::array<std::uint64_t, 4> block{};
  if (at + block.size() <= bits.size()) {
    std::memcpy(block.data(), bits.data() + at, sizeof block);
  } else {
    std::copy(bits.begin() + static_cast<std::ptrdiff_t>(at), bits.end(), block.begin());
  }
  return block;
}

void put_block(Bits& bits, std::size_t at, const std::array<std::uint64_t, 4>& block) {
  if (at + block.size() <= bits.size()) {
    std::memcpy(bits.data() + at, block.data(), sizeof block);
  } else {
    std::copy_n(block.begin(), bits.size() - at, bits.begin() + static_cast<std::ptrdiff_t>(at));
  }
}

bool any(const std::array<std::uint64_t, 4>& block) {
  return (block[0] | block[1] | block[2] | block[3]) != 0;
}

template <typename Each>
void for_each_slot(const Bits& bits, Each each) {
  for (std::size_t i = 0; i < bits.size(); ++i) {
    for (auto word = bits[i]; word != 0; word &= word - 1) {
      each(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
    }
  }
}

// Lower case, every run of other characters one blank: "CX-5" and "cx 5" are the same word.
std::string fold(std::string_view text) {
  std::string folded;
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool word = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
    if (word) {
      folded += upper ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!folded.empty() && folded.back() != ' ') {
      folded += ' ';
    }
  }
  while (!folded.empty() && folded.back() == ' ') folded.pop_back();
  return folded;
}

std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

// Is `wanted` a run of whole words of `value`?
bool has_words(std::string_view value, std::string_view wanted) {
  for (auto at = value.find(wanted); at != std::string_view::npos;
       at = value.find(wanted, at + 1)) {
    const bool begins = at == 0 || value[at - 1] == ' ';
    const auto end = at + wanted.size();
    if (begins && (end == value.size() || value[end] == ' ')) return true;
  }
  return false;
}

std::int32_t dollars(const Price& price) {
  if (!price.known()) return unknown;
  const auto value = (price.total().value + 99) / 100;
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, 0, number_max));
}

constexpr std::uint32_t field_bit(SearchField field) {
  return std::uint32_t{1} << static_cast<unsigned>(field);
}

bool names(const SearchCriteria& wish, SearchField field) {
  switch (field) {
    case SearchField::make_model:
      return !wish.want.make.empty() || !wish.want.model.empty();
    case SearchField::body:
      return !wish.want.body.empty();
    case SearchField::condition:
      return !wish.want.condition.empty();
    case SearchField::price:
      return !wish.price.empty();
    case SearchField::seats:
      return !wish.seats.empty();
    case SearchField::year:
      return !wish.year.empty();
    case SearchField::odometer:
      return !wish.odometer.empty();
    case SearchField::fuel:
      return !wish.want.fuel.empty();
    case SearchField::drivetrain:
      return !wish.want.drivetrain.empty();
    case SearchField::transmission:
      return !wish.want.transmission.empty();
    case SearchField::mpg:
      return !wish.mpg.empty();
    case SearchField::trim:
      return !wish.want.trim.empty();
    case SearchField::feature:
      return !wish.want.feature.empty();
    case SearchField::exterior_color:
      return !wish.want.exterior_color.empty();
    case SearchField::interior_color:
      return !wish.want.interior_color.empty();
  }
  return false;
}

std::vector<SearchField> named_fields(const SearchCriteria& wish) {
  std::vector<SearchField> fields;
  for (std::size_t i = 0; i < search_field_count; ++i) {
    if (names(wish, static_cast<SearchField>(i))) fields.push_back(static_cast<SearchField>(i));
  }
  return fields;
}

struct Misses {
  Bits one;  // vehicles that miss exactly one of the fields
  Bits two;  // exactly two
};

// Counts in all 64 vehicles of a word at once: each bitmap holds one digit of "at least n".
Misses count_misses(const Bits& all, const std::vector<Bits>& fitting) {
  Misses misses{Bits(all.size()), Bits(all.size())};
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::uint64_t least_one = 0;
    std::uint64_t least_two = 0;
    std::uint64_t least_three = 0;
    for (const auto& fits : fitting) {
      const auto missed = all[i] & ~fits[i];
      least_three |= least_two & missed;
      least_two |= least_one & missed;
      least_one |= missed;
    }
    misses.one[i] = least_one & ~least_two;
    misses.two[i] = least_two & ~least_three;
  }
  return misses;
}

}  // namespace

VehicleIndex::Bits& VehicleIndex::Column::bits_of(std::string_view value) {
  auto key = fold(value);
  const auto [found, added] = number_of.try_emplace(key, folded.size());
  if (added) {
    folded.push_back(std::move(key));
    bits.emplace_back();
  }
  return bits[found->second];
}

void VehicleIndex::Numbers::add_slot() {
  of.push_back(unknown);
  const auto words = word_of(static_cast<Slot>(of.size() - 1)) + 1;
  known.resize(words);
  for (auto& digit : digits) digit.resize(words);
}

void VehicleIndex::Numbers::set(Slot slot, std::int32_t number) {
  of[slot] = number;
  set_bit(known, slot, number != unknown);
  const auto positive = static_cast<std::uint32_t>(number == unknown ? 0 : number);
  while (positive >> digits.size() != 0) digits.emplace_back(known.size());
  for (std::size_t i = 0; i < digits.size(); ++i)
    set_bit(digits[i], slot, (positive >> i & 1) != 0);
}

VehicleIndex::Block VehicleIndex::Numbers::below(std::size_t at, const Block& among,
                                                 std::int64_t bound) const {
  if (bound <= 0) return {};
  if (bound >> digits.size() != 0) return among;
  Block less{};
  auto same_so_far = among;
  for (auto i = digits.size(); i-- > 0;) {
    const auto digit = block_of(digits[i], at);
    const auto one = -static_cast<std::uint64_t>(bound >> i & 1);
    for (std::size_t k = 0; k < digit.size(); ++k) {
      less[k] |= same_so_far[k] & ~digit[k] & one;
      same_so_far[k] &= ~(digit[k] ^ one);
    }
    if (!any(same_so_far)) break;
  }
  return less;
}

VehicleIndex::Slot VehicleIndex::slot_for(VehicleId id) {
  const auto [found, added] = slot_of_.try_emplace(id.value, static_cast<Slot>(id_of_.size()));
  if (added) {
    id_of_.push_back(id);
    for (auto* const numbers : {&year_, &price_, &odometer_, &mpg_, &seats_}) {
      numbers->add_slot();
    }
  }
  return found->second;
}

void VehicleIndex::describe(Slot slot, const Vehicle& vehicle, bool present) {
  const auto& spec = vehicle.spec;
  const auto mark = [&](ColumnName name, const std::string& value) {
    if (!value.empty()) set_bit(column(name).bits_of(value), slot, present);
  };
  mark(ColumnName::make, spec.make);
  mark(ColumnName::model, spec.model);
  mark(ColumnName::trim, spec.trim);
  mark(ColumnName::body, spec.body);
  mark(ColumnName::condition, spec.condition);
  mark(ColumnName::exterior_color, spec.exterior_color);
  mark(ColumnName::interior_color, spec.interior_color);
  mark(ColumnName::drivetrain, spec.drivetrain);
  mark(ColumnName::fuel, spec.fuel);
  mark(ColumnName::transmission, spec.transmission);
  for (const auto& feature : spec.features) mark(ColumnName::feature, feature);
  const bool available = present && vehicle.status == LotStatus::available;
  set_bit(of_rooftop_[vehicle.rooftop.value], slot, available);
}

void VehicleIndex::vehicle_changed(const Vehicle* before, const Vehicle* after) {
  const auto slot = slot_for(before != nullptr ? before->id : after->id);
  if (before != nullptr) describe(slot, *before, false);
  if (after == nullptr) return;
  describe(slot, *after, true);
  const auto& spec = after->spec;
  year_.set(slot, spec.year > 0 ? spec.year : unknown);
  price_.set(slot, dollars(spec.price));
  odometer_.set(
      slot, spec.odometer_miles >= 0 ? static_cast<std::int32_t>(spec.odometer_miles) : unknown);
  mpg_.set(slot, spec.mpg > 0 ? spec.mpg : unknown);
  seats_.set(slot, spec.seats > 0 ? spec.seats : unknown);
  auto& makes = makes_of_model_[fold(spec.model)];
  auto make = fold(spec.make);
  if (std::find(makes.begin(), makes.end(), make) == makes.end()) makes.push_back(std::move(make));
}

void VehicleIndex::hold_changed(VehicleId vehicle, const Hold* active) {
  const auto slot = slot_for(vehicle);
  if (active == nullptr) {
    held_.erase(slot);
    set_bit(is_held_, slot, false);
  } else {
    held_.insert_or_assign(slot, HeldUntil{active->lead, active->expires_at});
    set_bit(is_held_, slot, true);
  }
}

bool VehicleIndex::held_from(Slot slot, LeadId asker, Instant now) const {
  if (word_of(slot) >= is_held_.size() || (is_held_[word_of(slot)] & bit_of(slot)) == 0) {
    return false;
  }
  const auto found = held_.find(slot);
  return found != held_.end() && now < found->second.until && found->second.lead != asker;
}

// The value itself when it stands in the column; else those of which it is a run of whole words
// ("silverado" in "silverado 1500"), or that differ in blanks only ("f150" and "f 150").
std::vector<std::size_t> VehicleIndex::matching_values(ColumnName name,
                                                       std::string_view wanted) const {
  const auto& values = column(name);
  const auto key = fold(wanted);
  if (const auto exact = values.number_of.find(key); exact != values.number_of.end()) {
    return {exact->second};
  }
  std::vector<std::size_t> numbers;
  if (key.empty()) return numbers;
  const auto tight = without_blanks(key);
  for (std::size_t i = 0; i < values.folded.size(); ++i) {
    const bool fits = has_words(values.folded[i], key) || without_blanks(values.folded[i]) == tight;
    if (fits) numbers.push_back(i);
  }
  return numbers;
}

void VehicleIndex::any_of(ColumnName name, const std::vector<std::string>& values,
                          Bits& into) const {
  const auto& all = column(name);
  const bool open_text = name == ColumnName::model || name == ColumnName::trim;
  for (const auto& value : values) {
    if (open_text) {
      for (const auto number : matching_values(name, value)) add(into, all.bits[number]);
      continue;
    }
    const auto found = all.number_of.find(fold(value));
    if (found != all.number_of.end()) add(into, all.bits[found->second]);
  }
}

VehicleIndex::Bits VehicleIndex::base(RooftopId rooftop) const {
  const auto found = of_rooftop_.find(rooftop.value);
  return found == of_rooftop_.end() ? Bits{} : found->second;
}

// Makes and models usually go together ("Ford Escape"): both must fit. But "any Honda, or a Camry"
// names a model of none of the makes, and then either will do.
void VehicleIndex::keep_make_model(const SearchLists& want, Bits& bits) const {
  Bits models;
  Bits makes;
  any_of(ColumnName::model, want.model, models);
  any_of(ColumnName::make, want.make, makes);
  if (want.model.empty()) return keep(bits, makes);
  if (want.make.empty()) return keep(bits, models);
  const auto of_named_make = [&](const std::string& model) {
    const auto known = makes_of_model_.find(fold(model));
    if (known == makes_of_model_.end()) return true;
    return std::any_of(want.make.begin(), want.make.end(), [&](const std::string& make) {
      const auto& owners = known->second;
      return std::find(owners.begin(), owners.end(), fold(make)) != owners.end();
    });
  };
  const bool together = std::any_of(want.model.begin(), want.model.end(), of_named_make);
  if (together) {
    keep(bits, models);
    keep(bits, makes);
  } else {
    add(models, makes);
    keep(bits, models);
  }
}

void VehicleIndex::keep_range(const SearchRange& range, const Numbers& numbers, Bits& bits) const {
  std::optional<std::int64_t> above_max;
  if (range.max) above_max = std::min<std::int64_t>(*range.max, number_max) + 1;
  for (std::size_t at = 0; at < bits.size(); at += Block{}.size()) {
    auto fitting = block_of(bits, at);
    const auto known = block_of(numbers.known, at);
    for (std::size_t k = 0; k < fitting.size(); ++k) fitting[k] &= known[k];
    if (any(fitting) && above_max) fitting = numbers.below(at, fitting, *above_max);
    if (any(fitting) && range.min) {
      const auto less = numbers.below(at, fitting, *range.min);
      for (std::size_t k = 0; k < fitting.size(); ++k) fitting[k] &= ~less[k];
    }
    put_block(bits, at, fitting);
  }
}

void VehicleIndex::keep_group(SearchField field, const SearchCriteria& wish, Bits& bits) const {
  const auto any = [&](ColumnName name, const std::vector<std::string>& values) {
    Bits fitting;
    any_of(name, values, fitting);
    if (name == ColumnName::condition &&
        std::find(values.begin(), values.end(), "used") != values.end()) {
      any_of(name, {"certified"}, fitting);
    }
    keep(bits, fitting);
  };
  switch (field) {
    case SearchField::make_model:
      return keep_make_model(wish.want, bits);
    case SearchField::body:
      return any(ColumnName::body, wish.want.body);
    case SearchField::condition:
      return any(ColumnName::condition, wish.want.condition);
    case SearchField::price:
      return keep_range(wish.price, price_, bits);
    case SearchField::seats:
      return keep_range(wish.seats, seats_, bits);
    case SearchField::year:
      return keep_range(wish.year, year_, bits);
    case SearchField::odometer:
      return keep_range(wish.odometer, odometer_, bits);
    case SearchField::fuel:
      return any(ColumnName::fuel, wish.want.fuel);
    case SearchField::drivetrain:
      return any(ColumnName::drivetrain, wish.want.drivetrain);
    case SearchField::transmission:
      return any(ColumnName::transmission, wish.want.transmission);
    case SearchField::mpg:
      return keep_range(wish.mpg, mpg_, bits);
    case SearchField::trim:
      return any(ColumnName::trim, wish.want.trim);
    case SearchField::feature:
      for (const auto& feature : wish.want.feature) any(ColumnName::feature, {feature});
      return;
    case SearchField::exterior_color:
      return any(ColumnName::exterior_color, wish.want.exterior_color);
    case SearchField::interior_color:
      return any(ColumnName::interior_color, wish.want.interior_color);
  }
}

void VehicleIndex::drop_excluded(const SearchLists& exclude, Bits& bits) const {
  const auto out = [&](ColumnName name, const std::vector<std::string>& values) {
    if (values.empty()) return;
    Bits unwanted;
    any_of(name, values, unwanted);
    drop(bits, unwanted);
  };
  out(ColumnName::make, exclude.make);
  out(ColumnName::model, exclude.model);
  out(ColumnName::trim, exclude.trim);
  out(ColumnName::body, exclude.body);
  out(ColumnName::condition, exclude.condition);
  out(ColumnName::exterior_color, exclude.exterior_color);
  out(ColumnName::interior_color, exclude.interior_color);
  out(ColumnName::drivetrain, exclude.drivetrain);
  out(ColumnName::fuel, exclude.fuel);
  out(ColumnName::transmission, exclude.transmission);
  out(ColumnName::feature, exclude.feature);
}

Found VehicleIndex::collect(const Bits& bits, LeadId asker, Instant now, std::size_t most,
                            std::size_t skip) const {
  Found found;
  const auto better = [&](Slot a, Slot b) {
    // Unsigned, so that an unknown price comes last.
    const auto price_a = static_cast<std::uint32_t>(price_.of[a]);
    const auto price_b = static_cast<std::uint32_t>(price_.of[b]);
    return price_a != price_b ? price_a < price_b : id_of_[a] < id_of_[b];
  };
  std::vector<Slot> best;  // a heap with the worst of the best on top
  const auto room = most + skip;
  for_each_slot(bits, [&](Slot slot) {
    if (held_from(slot, asker, now)) {
      ++found.held_by_others;
      return;
    }
    ++found.count;
    if (best.size() < room) {
      best.push_back(slot);
      std::push_heap(best.begin(), best.end(), better);
    } else if (room > 0 && better(slot, best.front())) {
      std::pop_heap(best.begin(), best.end(), better);
      best.back() = slot;
      std::push_heap(best.begin(), best.end(), better);
    }
  });
  std::sort_heap(best.begin(), best.end(), better);
  for (std::size_t i = skip; i < best.size(); ++i) found.ids.push_back(id_of_[best[i]]);
  return found;
}

Found VehicleIndex::find(RooftopId rooftop, const SearchCriteria& wish, LeadId asker, Instant now,
                         std::size_t most, std::size_t skip) const {
  auto bits = base(rooftop);
  constexpr auto numeric = field_bit(SearchField::price) | field_bit(SearchField::seats) |
                           field_bit(SearchField::year) | field_bit(SearchField::odometer) |
                           field_bit(SearchField::mpg);
  const auto fields = named_fields(wish);
  for (const auto field : fields) {
    if ((numeric & field_bit(field)) == 0) keep_group(field, wish, bits);
  }
  drop_excluded(wish.exclude, bits);
  for (const auto field : fields) {
    if ((numeric & field_bit(field)) != 0) keep_group(field, wish, bits);
  }
  return collect(bits, asker, now, most, skip);
}

// For each field the vehicles of `all` that fit it.
std::vector<VehicleIndex::Bits> VehicleIndex::fitting_each(const std::vector<SearchField>& fields,
                                                           const SearchCriteria& wish,
                                                           const Bits& all) const {
  std::vector<Bits> fitting;
  for (const auto field : fields) {
    fitting.push_back(all);
    keep_group(field, wish, fitting.back());
  }
  return fitting;
}

std::vector<Near> VehicleIndex::nearest(RooftopId rooftop, const SearchCriteria& wish, LeadId asker,
                                        Instant now, std::size_t most) const {
  auto fields = named_fields(wish);
  std::reverse(fields.begin(), fields.end());  // what matters least first
  auto all = base(rooftop);
  drop_excluded(wish.exclude, all);
  const auto fitting = fitting_each(fields, wish, all);
  const auto misses = count_misses(all, fitting);
  std::vector<Near> near;
  const auto take_missing = [&](const Bits& among, std::size_t one, std::size_t two) {
    const auto bits = without(among, fitting[one], fitting[two]);
    if (!bits) return;
    const auto given_up = field_bit(fields[one]) | field_bit(fields[two]);
    for (const auto id : collect(*bits, asker, now, 2, 0).ids) {
      if (near.size() < most) near.push_back({id, given_up});
    }
  };
  for (std::size_t i = 0; i < fields.size() && near.size() < most; ++i) {
    take_missing(misses.one, i, i);
  }
  for (std::size_t i = 0; i < fields.size() && near.empty(); ++i) {
    for (std::size_t j = i + 1; j < fields.size() && near.size() < most; ++j) {
      take_missing(misses.two, i, j);
    }
  }
  return near;
}

}  // namespace kept::inventory
