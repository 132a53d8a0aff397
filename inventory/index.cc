#include "inventory/index.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kept::inventory {
namespace {

constexpr auto unknown = IndexNumbers::unknown;
constexpr std::int32_t number_max = std::numeric_limits<std::int32_t>::max();

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
  RowBits one;  // vehicles that miss exactly one of the fields
  RowBits two;  // exactly two
};

// Counts in all 64 vehicles of a word at once: each bitmap holds one digit of "at least n".
Misses count_misses(const RowBits& all, const std::vector<RowBits>& fitting) {
  Misses misses{RowBits(all.size()), RowBits(all.size())};
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

IndexRow VehicleIndex::row_for(VehicleId id) {
  const auto [found, added] = row_of_.try_emplace(id.value, static_cast<IndexRow>(id_of_.size()));
  if (added) {
    id_of_.push_back(id);
    for (auto* const numbers : {&year_, &price_, &odometer_, &mpg_, &seats_}) {
      numbers->add_row();
    }
  }
  return found->second;
}

void VehicleIndex::describe(IndexRow row, const Vehicle& vehicle, bool present) {
  const auto& spec = vehicle.spec;
  const auto mark = [&](ColumnName name, const std::string& value) {
    if (!value.empty()) column(name).mark(value, row, present);
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
  set_bit(of_rooftop_[vehicle.rooftop.value], row, available);
}

void VehicleIndex::vehicle_changed(const Vehicle* before, const Vehicle* after) {
  const auto row = row_for(before != nullptr ? before->id : after->id);
  if (before != nullptr) describe(row, *before, false);
  if (after == nullptr) return;
  describe(row, *after, true);
  const auto& spec = after->spec;
  year_.set(row, spec.year > 0 ? spec.year : unknown);
  price_.set(row, dollars(spec.price));
  odometer_.set(
      row, spec.odometer_miles >= 0 ? static_cast<std::int32_t>(spec.odometer_miles) : unknown);
  mpg_.set(row, spec.mpg > 0 ? spec.mpg : unknown);
  seats_.set(row, spec.seats > 0 ? spec.seats : unknown);
  auto& makes = makes_of_model_[fold_value(spec.model)];
  auto make = fold_value(spec.make);
  if (std::find(makes.begin(), makes.end(), make) == makes.end()) makes.push_back(std::move(make));
}

void VehicleIndex::hold_changed(VehicleId vehicle, const Hold* active) {
  const auto row = row_for(vehicle);
  if (active == nullptr) {
    held_.erase(row);
    set_bit(is_held_, row, false);
  } else {
    held_.insert_or_assign(row, HeldUntil{active->lead, active->expires_at});
    set_bit(is_held_, row, true);
  }
}

bool VehicleIndex::held_from(IndexRow row, LeadId asker, Instant now) const {
  if (!has_bit(is_held_, row)) return false;
  const auto found = held_.find(row);
  return found != held_.end() && now < found->second.until && found->second.lead != asker;
}

void VehicleIndex::any_of(ColumnName name, const std::vector<std::string>& values,
                          RowBits& into) const {
  const bool open_text = name == ColumnName::model || name == ColumnName::trim;
  for (const auto& value : values) {
    if (open_text) {
      column(name).add_like(value, into);
    } else if (const auto* const fitting = column(name).having(value)) {
      add(into, *fitting);
    }
  }
}

RowBits VehicleIndex::base(RooftopId rooftop) const {
  const auto found = of_rooftop_.find(rooftop.value);
  return found == of_rooftop_.end() ? RowBits{} : found->second;
}

// Makes and models usually go together ("Ford Escape"): both must fit. But "any Honda, or a Camry"
// names a model of none of the makes, and then either will do.
void VehicleIndex::keep_make_model(const SearchLists& want, RowBits& bits) const {
  RowBits models;
  RowBits makes;
  any_of(ColumnName::model, want.model, models);
  any_of(ColumnName::make, want.make, makes);
  if (want.model.empty()) return keep(bits, makes);
  if (want.make.empty()) return keep(bits, models);
  const auto of_named_make = [&](const std::string& model) {
    const auto known = makes_of_model_.find(fold_value(model));
    if (known == makes_of_model_.end()) return true;
    return std::any_of(want.make.begin(), want.make.end(), [&](const std::string& make) {
      const auto& owners = known->second;
      return std::find(owners.begin(), owners.end(), fold_value(make)) != owners.end();
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

void VehicleIndex::keep_range(const SearchRange& range, const IndexNumbers& numbers,
                              RowBits& bits) const {
  if (range.max) {
    keep(bits, numbers.below(std::min<std::int64_t>(*range.max, number_max) + 1));
  } else {
    keep(bits, numbers.known());
  }
  if (range.min) drop(bits, numbers.below(*range.min));
}

void VehicleIndex::keep_group(SearchField field, const SearchCriteria& wish, RowBits& bits) const {
  const auto one = [&](ColumnName name, const std::string& value) {
    static const RowBits nobody;
    const auto* const fitting = column(name).having(value);
    keep(bits, fitting == nullptr ? nobody : *fitting);
  };
  const auto any = [&](ColumnName name, const std::vector<std::string>& values) {
    if (values.size() == 1 && name != ColumnName::trim && values.front() != "used") {
      return one(name, values.front());
    }
    RowBits fitting;
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
      for (const auto& feature : wish.want.feature) one(ColumnName::feature, feature);
      return;
    case SearchField::exterior_color:
      return any(ColumnName::exterior_color, wish.want.exterior_color);
    case SearchField::interior_color:
      return any(ColumnName::interior_color, wish.want.interior_color);
  }
}

void VehicleIndex::drop_excluded(const SearchLists& exclude, RowBits& bits) const {
  const auto out = [&](ColumnName name, const std::vector<std::string>& values) {
    if (values.empty()) return;
    RowBits unwanted;
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

Found VehicleIndex::collect(const RowBits& bits, LeadId asker, Instant now, std::size_t most,
                            std::size_t skip) const {
  Found found;
  const auto better = [&](IndexRow a, IndexRow b) {
    // Unsigned, so that an unknown price comes last.
    const auto price_a = static_cast<std::uint32_t>(price_.of(a));
    const auto price_b = static_cast<std::uint32_t>(price_.of(b));
    return price_a != price_b ? price_a < price_b : id_of_[a] < id_of_[b];
  };
  std::vector<IndexRow> best;  // a heap with the worst of the best on top
  const auto room = most + skip;
  for_each_row(bits, [&](IndexRow row) {
    if (held_from(row, asker, now)) {
      ++found.held_by_others;
      return;
    }
    ++found.count;
    if (best.size() < room) {
      best.push_back(row);
      std::push_heap(best.begin(), best.end(), better);
    } else if (room > 0 && better(row, best.front())) {
      std::pop_heap(best.begin(), best.end(), better);
      best.back() = row;
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
std::vector<RowBits> VehicleIndex::fitting_each(const std::vector<SearchField>& fields,
                                                const SearchCriteria& wish,
                                                const RowBits& all) const {
  std::vector<RowBits> fitting;
  for (const auto field : fields) {
    fitting.push_back(all);
    keep_group(field, wish, fitting.back());
  }
  return fitting;
}

// Who wants a model wants its kind of body, wherever in the group one of that model stands.
SearchCriteria VehicleIndex::with_body_of_model(const SearchCriteria& wish) const {
  SearchCriteria fuller = wish;
  if (wish.want.model.empty() || !wish.want.body.empty()) return fuller;
  RowBits models;
  for (const auto& [rooftop, rows] : of_rooftop_) add(models, rows);
  keep_make_model(wish.want, models);
  fuller.want.body = column(ColumnName::body).values_of(models);
  return fuller;
}

std::vector<Near> VehicleIndex::nearest(RooftopId rooftop, const SearchCriteria& said, LeadId asker,
                                        Instant now, std::size_t most) const {
  const auto wish = with_body_of_model(said);
  auto fields = named_fields(wish);
  std::reverse(fields.begin(), fields.end());  // what matters least first
  auto all = base(rooftop);
  drop_excluded(wish.exclude, all);
  const auto fitting = fitting_each(fields, wish, all);
  const auto misses = count_misses(all, fitting);
  std::vector<Near> near;
  const auto take_missing = [&](const RowBits& among, std::size_t one, std::size_t two) {
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
