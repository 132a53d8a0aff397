// What is said of a visit that is booked.
#include "bot/question.h"

namespace kept::bot {

bool asks_own_visit(const Words& words) {
  return words.say_any({"did i book", "am i booked", "my appointment", "my visit", "my booking",
                        "when am i", "my test drive", "do i have an appointment", "am i all set",
                        "my reservation", "the appointment", "the booking", "my appt", "mi cita",
                        "mi visita", "mi reservacion", "la cita", "que agende", "que reserve"});
}

bool says_cancel(const Words& words) {
  return words.say_any({"cancel",
                        "cancelled",
                        "canceled",
                        "cancelling",
                        "canceling",
                        "call it off",
                        "call off",
                        "drop my appointment",
                        "drop the appointment",
                        "delete my appointment",
                        "remove my appointment",
                        "scrap the appointment",
                        "scratch my appointment",
                        "scratch the appointment",
                        "lose my appointment",
                        "skip the appointment",
                        "take me off the schedule",
                        "call the whole thing off",
                        "cancelar",
                        "cancela",
                        "cancele",
                        "cancelen",
                        "cancelarla",
                        "cancelarlo",
                        "cancelo",
                        "cancelame",
                        "canceleme",
                        "cancelenme",
                        "cancelenla",
                        "cancelela",
                        "anular",
                        "anule",
                        "anulen",
                        "quitar mi cita",
                        "quiten mi cita",
                        "quite mi cita",
                        "borrar mi cita",
                        "borra mi cita",
                        "borren mi cita",
                        "suspender mi cita"});
}

bool waves_off(const Words& words) {
  return !says_cancel(words) &&
         words.say_any({"never mind", "nevermind", "forget it", "forget about it", "olvidelo",
                        "olvidalo", "olvidenlo", "dejelo", "dejalo", "mejor no", "dejemoslo"});
}

}  // namespace kept::bot
