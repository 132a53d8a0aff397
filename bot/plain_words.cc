#include "bot/plain_words.h"

#include <algorithm>
#include <array>

#include "bot/text.h"

namespace kept::bot {
namespace {

// Folded: lower case, without accents. An entry that ends in "*" stands for all that begins so.
constexpr auto words = std::to_array<std::string_view>({
    // availability
    "available",
    "availab*",
    "stock",
    "sold",
    "sells",
    "held",
    "hold",
    "holds",
    "holding",
    "holded",
    "free",
    "vacant",
    "taken",
    "reserv*",
    "booked",
    "exists",
    "inventory",
    "disponib*",
    "vendid*",
    "apartad*",
    "agendad*",
    "libre*",
    "inventario",
    "existencia*",
    // price
    "price*",
    "cost*",
    "cheap*",
    "dollar*",
    "discount*",
    "fee",
    "fees",
    "usd",
    "cents",
    "bucks",
    "precio*",
    "cuesta*",
    "barat*",
    "dolar*",
    "descuento*",
    "cargo",
    "cargos",
    "centavos",
    // time
    "today",
    "tomorrow",
    "tonight",
    "soon",
    "now",
    "minute*",
    "hour*",
    "day",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "immediately",
    "shortly",
    "monday*",
    "tuesday*",
    "wednesday*",
    "thursday*",
    "friday*",
    "saturday*",
    "sunday*",
    "noon",
    "am",
    "pm",
    "oclock",
    "hoy",
    "manana",
    "pronto",
    "ahora",
    "minuto*",
    "hora",
    "horas",
    "dia",
    "dias",
    "semana*",
    "mes",
    "meses",
    "enseguida",
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado*",
    "domingo*",
    "mediodia",
    // promise
    "will",
    "ll",
    "promise*",
    "guarant*",
    "definitely",
    "certainly",
    "surely",
    "confirmed",
    "assure*",
    "ensure*",
    "swear",
    "gonna",
    "shall be",
    "always",
    "never",
    "promet*",
    "garanti*",
    "seguramente",
    "confirmad*",
    "aseguro",
    "aseguramos",
    "siempre",
    "nunca",
    "juro",
    "sera",
    "seran",
    "tendra*",
    "estara*",
    "habra",
    // numbers as words
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "dozen",
    "hundred",
    "thousand",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "cien",
    "mil",
});

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool states(std::string_view word) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view entry) {
    if (entry.front() != word.front()) return false;
    if (!entry.ends_with('*')) return entry == word;
    return word.starts_with(entry.substr(0, entry.size() - 1));
  });
}

}  // namespace

std::optional<std::string> stating_word(std::string_view text) {
  std::string folded = fold(text);
  for (std::size_t i = 0; i < folded.size();) {
    char c = folded[i];
    if ((c >= '0' && c <= '9') || c == '$' || c == '%') return std::string(1, c);
    std::size_t end = i + 1;
    if (is_letter(c)) {
      while (end < folded.size() && is_letter(folded[end])) ++end;
      std::string_view word = std::string_view(folded).substr(i, end - i);
      if (states(word)) return std::string(word);
    }
    i = end;
  }
  return std::nullopt;
}

}  // namespace kept::bot
