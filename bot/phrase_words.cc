// The words for canonical values and for the fields themselves.
#include <array>

#include "bot/phrase.h"

namespace kept::bot::phrase {
namespace {

struct Entry {
  std::string_view value;
  std::string_view en;
  std::string_view es;
};

constexpr std::array colors = std::to_array<Entry>({
    {"black", "black", "negro"},
    {"white", "white", "blanco"},
    {"silver", "silver", "plateado"},
    {"gray", "gray", "gris"},
    {"red", "red", "rojo"},
    {"blue", "blue", "azul"},
    {"green", "green", "verde"},
    {"brown", "brown", "café"},
    {"beige", "beige", "beige"},
    {"gold", "gold", "dorado"},
    {"orange", "orange", "naranja"},
    {"yellow", "yellow", "amarillo"},
    {"purple", "purple", "morado"},
});

constexpr std::array bodies = std::to_array<Entry>({
    {"sedan", "sedan", "sedán"},
    {"suv", "SUV", "SUV"},
    {"truck", "truck", "pickup"},
    {"coupe", "coupe", "cupé"},
    {"hatchback", "hatchback", "hatchback"},
    {"minivan", "minivan", "minivan"},
    {"van", "van", "furgón"},
    {"wagon", "wagon", "familiar"},
    {"convertible", "convertible", "convertible"},
});

constexpr std::array conditions = std::to_array<Entry>({
    {"new", "new", "nuevo"},
    {"used", "used", "usado"},
    {"certified", "certified", "certificado"},
});

constexpr std::array drivetrains = std::to_array<Entry>({
    {"awd", "AWD", "AWD"},
    {"4wd", "4WD", "4x4"},
    {"fwd", "front-wheel drive", "tracción delantera"},
    {"rwd", "rear-wheel drive", "tracción trasera"},
});

constexpr std::array fuels = std::to_array<Entry>({
    {"gas", "gas", "gasolina"},
    {"hybrid", "hybrid", "híbrido"},
    {"plug_in_hybrid", "plug-in hybrid", "híbrido enchufable"},
    {"electric", "electric", "eléctrico"},
    {"diesel", "diesel", "diésel"},
});

// On a card, where the parts of a price stand in a column.
constexpr std::array price_parts = std::to_array<Entry>({
    {"advertised", "Advertised price", "Precio anunciado"},
    {"dealer_fees", "Dealer fees", "Cargos del concesionario"},
    {"adjustments", "Adjustments", "Ajustes"},
    {"installed_items", "Installed items", "Accesorios instalados"},
});

constexpr std::array transmissions = std::to_array<Entry>({
    {"automatic", "automatic", "automático"},
    {"manual", "manual", "manual"},
});

constexpr std::array features = std::to_array<Entry>({
    {"sunroof", "a sunroof", "quemacocos"},
    {"leather", "leather", "piel"},
    {"heated_seats", "heated seats", "asientos calefactados"},
    {"ventilated_seats", "ventilated seats", "asientos ventilados"},
    {"third_row", "a third row", "tercera fila"},
    {"navigation", "navigation", "navegación"},
    {"carplay", "CarPlay", "CarPlay"},
    {"backup_camera", "a backup camera", "cámara de reversa"},
    {"blind_spot", "blind spot monitoring", "monitor de punto ciego"},
    {"adaptive_cruise", "adaptive cruise control", "control de crucero adaptativo"},
    {"tow_package", "a tow package", "paquete de remolque"},
    {"remote_start", "remote start", "arranque remoto"},
    {"bed_liner", "a bed liner", "protector de caja"},
    {"roof_rack", "a roof rack", "portaequipajes"},
    {"premium_audio", "premium audio", "audio premium"},
    {"keyless_entry", "keyless entry", "entrada sin llave"},
    {"heated_wheel", "a heated steering wheel", "volante calefactado"},
    {"parking_sensors", "parking sensors", "sensores de estacionamiento"},
});

constexpr std::array seen_bys = std::to_array<Entry>({
    {"feed", "our stock feed", "la lista de inventario"},
    {"staff", "our staff", "nuestro personal"},
    {"lot_check", "a check on the lot", "una revisión en el lote"},
});

constexpr std::array attributes = std::to_array<Entry>({
    {"make", "make", "la marca"},
    {"model", "model", "el modelo"},
    {"trim", "trim", "la versión"},
    {"body", "body style", "la carrocería"},
    {"condition", "condition", "la condición"},
    {"exterior_color", "color", "el color"},
    {"interior_color", "interior color", "el color interior"},
    {"drivetrain", "drivetrain", "la tracción"},
    {"fuel", "fuel", "el combustible"},
    {"transmission", "transmission", "la transmisión"},
    {"feature", "equipment", "el equipo"},
    {"year", "year", "el año"},
    {"price", "price", "el precio"},
    {"odometer", "mileage", "el millaje"},
    {"mpg", "mileage per gallon", "el rendimiento por galón"},
    {"seats", "number of seats", "el número de asientos"},
    {"vin", "VIN", "el VIN"},
    {"stock_number", "stock number", "el número de inventario"},
    {"engine", "engine", "el motor"},
    {"history", "accident history", "el historial de accidentes"},
    {"owners", "previous owners", "los dueños anteriores"},
    {"warranty", "warranty", "la garantía"},
    {"images", "photos", "las fotos"},
    {"range", "range", "la autonomía"},
    {"towing", "towing capacity", "la capacidad de remolque"},
    {"reliability", "reliability", "la confiabilidad"},
    {"title_status", "title status", "el estado del título"},
    {"detail", "answer to that", "la respuesta a eso"},
});

template <std::size_t N>
const Entry* find(const std::array<Entry, N>& entries, std::string_view value) {
  for (const Entry& entry : entries) {
    if (entry.value == value) return &entry;
  }
  return nullptr;
}

const Entry* find(std::string_view field, std::string_view value) {
  if (field == "exterior_color" || field == "interior_color") return find(colors, value);
  if (field == "body") return find(bodies, value);
  if (field == "condition") return find(conditions, value);
  if (field == "drivetrain") return find(drivetrains, value);
  if (field == "fuel") return find(fuels, value);
  if (field == "transmission") return find(transmissions, value);
  if (field == "price_part") return find(price_parts, value);
  if (field == "feature") return find(features, value);
  if (field == "seen_by") return find(seen_bys, value);
  return nullptr;
}

}  // namespace

std::string_view word(Language language, std::string_view field, std::string_view value) {
  const Entry* entry = find(field, value);
  if (!entry) return value;
  return language == Language::es ? entry->es : entry->en;
}

std::string_view attribute(Language language, std::string_view field) {
  const Entry* entry = find(attributes, field);
  if (!entry) return field;
  return language == Language::es ? entry->es : entry->en;
}

}  // namespace kept::bot::phrase
