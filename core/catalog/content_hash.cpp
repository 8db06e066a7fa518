#include "core/catalog/content_hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

#include "core/spec/error.h"

namespace speclens {

std::string contentHash(std::string_view content) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(content.data(), content.size(), digest.data(), &size, EVP_sha256(), nullptr) !=
        1) {
        throw Error("the checksum of an article could not be computed");
    }
    // What OpenSSL keeps for this thread would outlive a worker that is still waiting at exit.
    OPENSSL_thread_stop();
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text += digits[digest[i] >> 4U];
        text += digits[digest[i] & 0xfU];
    }
    return text;
}

}  // namespace speclens
