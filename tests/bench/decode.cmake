# Decoding an .xz (2 GiB, 58 % used, several blocks) and a .zst, both hashes and the sparse file
# included, against xz -dc -T0 and zstd -dc into nothing.
add_executable(bench_decode bench_decode.cpp)
target_link_libraries(bench_decode PRIVATE landfall::warnings landfall::image)

# What is decoded takes a minute to make: once a build folder.
add_test(NAME bench.decode
         COMMAND bench_decode ${CMAKE_CURRENT_BINARY_DIR}/decode)
set_tests_properties(bench.decode PROPERTIES LABELS bench TIMEOUT 900 RUN_SERIAL TRUE)
