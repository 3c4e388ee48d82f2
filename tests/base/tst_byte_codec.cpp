#include <QtTest>
#include <array>

#include "core/base/byte_codec.h"

namespace landfall {

class TestByteCodec : public QObject {
    Q_OBJECT

private slots:
    void numbersInBothOrders() {
        const std::array<unsigned char, 8> bytes{0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0xf8};
        QCOMPARE(loadLittleEndian<std::uint16_t>(bytes.data()), std::uint16_t{0x0201});
        QCOMPARE(loadLittleEndian<std::uint32_t>(bytes.data()), std::uint32_t{0x04030201});
        QCOMPARE(loadLittleEndian<std::uint64_t>(bytes.data()), std::uint64_t{0xf807060504030201});
        QCOMPARE(loadBigEndian<std::uint32_t>(bytes.data() + 4), std::uint32_t{0x050607f8});
    }

    void aStoredNumberIsLoadedAgain() {
        std::array<std::byte, 10> bytes{};
        storeLittleEndian(bytes.data() + 1, std::uint64_t{0xfedcba9876543210});
        QCOMPARE(bytes.front(), std::byte{0});
        QCOMPARE(bytes[1], std::byte{0x10});
        QCOMPARE(bytes.back(), std::byte{0});
        QCOMPARE(loadLittleEndian<std::uint64_t>(bytes.data() + 1),
                 std::uint64_t{0xfedcba9876543210});
    }

    void text() {
        const std::array<unsigned char, 16> bytes{0x12, 0x3e, 0x45, 0x67, 0xe8, 0x9b, 0x12, 0xd3,
                                                  0xa4, 0x56, 0x42, 0x66, 0x14, 0x17, 0x40, 0x00};
        QCOMPARE(hexText(bytes), std::string("123e4567e89b12d3a456426614174000"));
        // The example of RFC 4122's successor, RFC 9562.
        QCOMPARE(uuidText(std::span<const unsigned char, 16>(bytes)),
                 std::string("123e4567-e89b-12d3-a456-426614174000"));
        QCOMPARE(hexText(std::string_view()), std::string());
    }
};

}  // namespace landfall

QTEST_APPLESS_MAIN(landfall::TestByteCodec)
#include "tst_byte_codec.moc"
