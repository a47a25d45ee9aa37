print("paprgen")
