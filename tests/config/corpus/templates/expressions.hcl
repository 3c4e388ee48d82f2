a {
  x = [1, "b${~ 1 + 2 ~} c", -3.5e2 % 7, !true || false && true]
  y = {for k, v in {a = 1, "b" : 2} : k => v... if v > 1}
  z = [{a = [1]}][*].a[0] == 1 ? <<-E
    %{ for i, v in [1, 2] ~} ${i}$${v}%%{ %{ if v >= 2 }x%{ else }y%{ endif } %{ endfor }
  E
  : null
  w = f([1].*.a..., (2))
}
