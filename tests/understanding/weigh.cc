// Learns from labelled sentences how much each word speaks for each act, and prints the weights.
//
// usage: weigh_words FILE... >bot/weights/acts.txt     (JSON lines as in tests/understanding)
//
// Logistic regression, one act against all others, by stochastic gradient descent over shuffled
// sentences with a falling rate; the same sentences give the same weights.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include <nlohmann/json.hpp>

#include "bot/act/word_evidence.h"
#include "bot/lexicon.h"
#include "bot/reading.h"

namespace kept::bot {
namespace {

constexpr int rounds = 10;
constexpr double first_rate = 0.3;
constexpr double slowing = 0.5;
constexpr double decay = 2e-5;
constexpr double bias_share = 0.1;  // the bias learns slower than the words
constexpr double first_bias = -3;   // most sentences do not say the act
constexpr int least_sentences = 2;  // a word of one sentence tells of that one only
constexpr long least_hundredths = 15;
constexpr double settled = 1e-3;  // nothing is learnt from what is known

using Weights = std::array<double, act_count>;

struct Sentence {
  std::vector<std::uint32_t> features;
  std::array<bool, act_count> acts{};
};

struct Corpus {
  std::vector<Sentence> sentences;
  std::vector<std::string> names;
};

Corpus read_corpus(const std::vector<std::string>& files) {
  struct Raw {
    std::vector<std::string> features;
    std::array<bool, act_count> acts{};
  };
  std::vector<Raw> raw;
  std::unordered_map<std::string, int> counts;
  const Lexicon lexicon = Lexicon::standard();
  for (const std::string& file : files) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      const auto json = nlohmann::json::parse(line);
      const Reading reading = read(json.at("text").get<std::string>(), lexicon, LocalMinute());
      const auto& asked = json.at("asked");
      Raw& sentence = raw.emplace_back();
      sentence.features = name_features(
          reading.parts(), asked.is_null()
                               ? Asked::nothing
                               : asked_from(asked.get<std::string>()).value_or(Asked::nothing));
      std::sort(sentence.features.begin(), sentence.features.end());
      sentence.features.erase(std::unique(sentence.features.begin(), sentence.features.end()),
                              sentence.features.end());
      for (const std::string& feature : sentence.features) ++counts[feature];
      for (const auto& act : json.at("expected").at("acts"))
        sentence.acts.at(static_cast<std::size_t>(act_from(act.get<std::string>()).value())) = true;
    }
  }
  Corpus corpus;
  std::map<std::string, std::uint32_t> ids;
  for (const auto& [name, count] : counts) {
    if (count >= least_sentences) ids.emplace(name, 0);
  }
  for (auto& [name, id] : ids) {
    id = static_cast<std::uint32_t>(corpus.names.size());
    corpus.names.push_back(name);
  }
  for (const Raw& sentence : raw) {
    Sentence& out = corpus.sentences.emplace_back();
    out.acts = sentence.acts;
    for (const std::string& feature : sentence.features) {
      if (const auto id = ids.find(feature); id != ids.end()) out.features.push_back(id->second);
    }
  }
  return corpus;
}

// Not std::shuffle, whose order is the library's own affair.
void shuffle(std::vector<Sentence>& sentences, std::mt19937_64& chance) {
  for (std::size_t i = sentences.size(); i > 1; --i) {
    std::swap(sentences[i - 1], sentences[chance() % i]);
  }
}

std::vector<Weights> learn(Corpus& corpus) {
  std::vector<Weights> weights(corpus.names.size());
  const auto bias = static_cast<std::size_t>(
      std::find(corpus.names.begin(), corpus.names.end(), "<bias>") - corpus.names.begin());
  weights.at(bias).fill(first_bias);
  std::mt19937_64 chance(1);
  for (int round = 0; round < rounds; ++round) {
    shuffle(corpus.sentences, chance);
    const double rate = first_rate / (1 + slowing * round);
    for (const Sentence& sentence : corpus.sentences) {
      for (std::size_t act = 0; act < act_count; ++act) {
        double sum = 0;
        for (const std::uint32_t f : sentence.features) sum += weights[f].at(act);
        const double error = (sentence.acts.at(act) ? 1.0 : 0.0) - 1 / (1 + std::exp(-sum));
        if (std::abs(error) < settled) continue;
        for (const std::uint32_t f : sentence.features) {
          double& weight = weights[f].at(act);
          weight = f == bias ? weight + rate * bias_share * error
                             : weight * (1 - rate * decay) + rate * error;
        }
      }
    }
  }
  return weights;
}

void print(const Corpus& corpus, const std::vector<Weights>& weights) {
  for (std::size_t f = 0; f < corpus.names.size(); ++f) {
    std::string line;
    for (std::size_t act = 0; act < act_count; ++act) {
      const long hundredths = std::lround(weights[f].at(act) * 100);
      if (std::abs(hundredths) < least_hundredths) continue;
      line += line.empty() ? '\t' : ' ';
      line += to_string(static_cast<Act>(act));
      line += ':' + std::to_string(hundredths);
    }
    if (!line.empty()) std::cout << corpus.names[f] << line << '\n';
  }
}

}  // namespace
}  // namespace kept::bot

int main(int argc, char** argv) {
  auto corpus = kept::bot::read_corpus(std::vector<std::string>(argv + 1, argv + argc));
  const auto weights = kept::bot::learn(corpus);
  kept::bot::print(corpus, weights);
  return 0;
}
